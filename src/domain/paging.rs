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
