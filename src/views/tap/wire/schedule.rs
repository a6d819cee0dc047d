//! What the buttons about schedules carry.

use super::Wire;
use crate::domain::{
    central_body::BodySlug,
    schedule::{RowFilter, RowList, ScheduleId, ScheduleVersion},
};

/// `2027-H1`
impl Wire for ScheduleId {
    fn to_wire(&self) -> String {
        self.to_string()
    }

    fn from_wire(text: &str) -> Option<Self> {
        text.parse().ok()
    }

    fn longest() -> Self {
        "2027-H1".parse().expect("a half-year")
    }
}

/// `2027-H1.3`
impl Wire for ScheduleVersion {
    fn to_wire(&self) -> String {
        format!("{}.{}", self.schedule, self.version)
    }

    fn from_wire(text: &str) -> Option<Self> {
        let (schedule, version) = text.split_once('.')?;
        Some(Self {
            schedule: Wire::from_wire(schedule)?,
            version: Wire::from_wire(version)?,
        })
    }

    fn longest() -> Self {
        Self {
            schedule: Wire::longest(),
            version: Wire::longest(),
        }
    }
}

/// Half-year, filter and offset: `2027-H1..0`, `2027-H1.b-dsm.5`, `2027-H1.r-10.0`, `2027-H1.odd.0`, `2027-H1.new.0`.
impl Wire for RowList {
    fn to_wire(&self) -> String {
        let only = match &self.only {
            RowFilter::All => String::new(),
            RowFilter::Body(body) => format!("b-{}", body.to_wire()),
            RowFilter::Region(region) => format!("r-{}", region.to_wire()),
            RowFilter::Conflicting => "odd".to_owned(),
            RowFilter::Changed => "new".to_owned(),
        };
        format!("{}.{only}.{}", self.schedule, self.offset)
    }

    fn from_wire(text: &str) -> Option<Self> {
        let parts: Vec<_> = text.split('.').collect();
        let [schedule, only, offset] = parts.as_slice() else {
            return None;
        };
        let only = match (*only, only.split_once('-')) {
            ("", _) => RowFilter::All,
            ("odd", _) => RowFilter::Conflicting,
            ("new", _) => RowFilter::Changed,
            (_, Some(("b", body))) => RowFilter::Body(Wire::from_wire(body)?),
            (_, Some(("r", region))) => RowFilter::Region(Wire::from_wire(region)?),
            _ => return None,
        };
        Some(Self {
            schedule: Wire::from_wire(schedule)?,
            only,
            offset: Wire::from_wire(offset)?,
        })
    }

    fn longest() -> Self {
        Self {
            schedule: Wire::longest(),
            only: RowFilter::Body(BodySlug::longest()),
            offset: u32::MAX,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_list_of_rows_reads_back() {
        let schedule = ScheduleId::longest();
        let region: crate::domain::region::RegionCode = "KZ-10".parse().unwrap();
        for only in [
            RowFilter::All,
            RowFilter::Body(BodySlug("dsm".to_owned())),
            RowFilter::Region(region),
            RowFilter::Conflicting,
            RowFilter::Changed,
        ] {
            let list = RowList::only(schedule, only).at(5);
            assert_eq!(RowList::from_wire(&list.to_wire()), Some(list));
        }
        for text in ["2027-H3..0", "2027-H1.x-dsm.0", "2027-H1.0", "2027-H1..x"] {
            assert_eq!(RowList::from_wire(text), None, "{text}");
        }
    }
}
