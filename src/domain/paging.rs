//! Long lists, a page at a time.

/// A part of a longer list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page<T> {
    pub items: Vec<T>,
    /// Where the first item stands in the whole list, from 0.
    pub offset: u32,
    /// How long the whole list is.
    pub total: u32,
}

impl<T> Page<T> {
    /// One page of a list that is there whole; the last one where the list is shorter than that.
    pub fn of_all(all: Vec<T>, offset: u32, page_length: u32) -> Self {
        let total = all.len() as u32;
        let last = total.saturating_sub(1) / page_length * page_length;
        let offset = offset.min(last);
        let items = all.into_iter().skip(offset as usize);
        Self {
            items: items.take(page_length as usize).collect(),
            offset,
            total,
        }
    }

    /// The position of the first item, from 1.
    pub fn first(&self) -> u32 {
        self.offset + 1
    }

    /// The position of the last item, from 1.
    pub fn last(&self) -> u32 {
        self.offset + self.items.len() as u32
    }

    pub fn has_more_than_it_shows(&self) -> bool {
        self.total as usize > self.items.len()
    }

    /// Where the page before this one begins.
    pub fn previous(&self, page_length: u32) -> Option<u32> {
        (self.offset > 0).then(|| self.offset.saturating_sub(page_length))
    }

    /// Where the page after this one begins.
    pub fn next(&self, page_length: u32) -> Option<u32> {
        let next = self.offset + page_length;
        (next < self.total).then_some(next)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_of_a_whole_list_is_never_beyond_its_end() {
        let page = |length: u32, offset| Page::of_all((0..length).collect(), offset, 5);
        assert_eq!(page(12, 5).items, [5, 6, 7, 8, 9]);
        assert_eq!(page(12, 10).items, [10, 11]);
        assert_eq!(page(12, u32::MAX).offset, 10);
        assert_eq!(page(10, 10).offset, 5);
        assert_eq!((page(0, 5).offset, page(0, 5).total), (0, 0));
    }
}
