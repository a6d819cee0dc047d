//! How the values of a button are written into its callback data.

use chrono::{NaiveDate, NaiveTime, Weekday};

use super::super::{
    cancelling::Chosen,
    logging::{LogSubject, TopicsFrom},
    queue::Decision,
};
use crate::domain::{
    board::{Board, Mine, Order, Origin},
    calendar::{HalfYear, Month, Quarter, SpecialDay},
    cancellation::ReadyReason,
    central_body::BodySlug,
    following::{NewsTime, Subject, SubjectKind},
    invitation::{InvitationCode, InvitationId},
    language::Lang,
    listing::{Listing, Period},
    meeting::{HeldBy, MeetingId, MeetingKind},
    meeting_draft::{self, Form},
    office::{OfficeId, Role, Seat},
    procedure::ProcedurePart,
    region::RegionCode,
    report::{ReportId, ReturnReason},
    result::ResultId,
    result_draft::Part as ResultPart,
    sector::SectorSlug,
    sector_problem::SectorProblemId,
    start_link::StartLink,
    submission::{Reason, SubmissionId, SubmissionKind, Verdict},
    submission_draft::{District, Part},
    tension::{LiftReason, TensionId, TensionLevel},
    tension_draft::TensionPart,
};

/// How a value is written into callback data: without a colon.
pub(super) trait Wire: Sized {
    fn to_wire(&self) -> String;
    fn from_wire(text: &str) -> Option<Self>;
    fn longest() -> Self;
}

/// A choice travels as its word.
macro_rules! words {
    ($($choice:ty: $longest:expr;)*) => {
        $(impl Wire for $choice {
            fn to_wire(&self) -> String {
                let word: &str = self.into();
                word.to_owned()
            }

            fn from_wire(text: &str) -> Option<Self> {
                text.parse().ok()
            }

            fn longest() -> Self {
                $longest
            }
        })*
    };
}

/// A key travels in base 32, as a meeting's.
macro_rules! keys {
    ($($key:ty),* $(,)?) => {
        $(impl Wire for $key {
            fn to_wire(&self) -> String {
                MeetingId(self.0).code()
            }

            fn from_wire(text: &str) -> Option<Self> {
                MeetingId::from_code(text).map(|MeetingId(id)| Self(id))
            }

            fn longest() -> Self {
                Self(i64::MAX)
            }
        })*
    };
}

/// A number travels in digits.
macro_rules! numbers {
    ($($number:ty: $longest:expr;)*) => {
        $(impl Wire for $number {
            fn to_wire(&self) -> String {
                self.to_string()
            }

            fn from_wire(text: &str) -> Option<Self> {
                text.parse().ok()
            }

            fn longest() -> Self {
                $longest
            }
        })*
    };
}

// Below the macros that they use.
mod agreement;
mod answers;
mod deadlines;
mod schedule;

words! {
    Decision: Self::AskToChange;
    Part: Self::Addressee;
    ProcedurePart: Self::Change;
    Reason: Self::NotTheirMatter;
    SubmissionKind: Self::LocalIssue;
    SpecialDay: Self::Transfer;
    Verdict: Self::Helped;
    LiftReason: Self::NotConfirmed;
    TensionLevel: Self::Predicted;
    TensionPart: Self::District;
    Form: Self::Change;
    meeting_draft::Part: Self::Regions;
    MeetingKind: Self::OffSchedule;
    HeldBy: Self::ActingFirstHead;
    ResultPart: Self::UnderControl;
    TopicsFrom: Self::Questions;
    ReturnReason: Self::Missing;
}

keys! {
    OfficeId,
    InvitationId,
    SubmissionId,
    SectorProblemId,
    TensionId,
    ResultId,
    ReportId,
}

numbers! {
    u32: Self::MAX;
    i64: Self::MAX;
    i32: Self::MIN;
    i8: Self::MIN;
}

impl Wire for Lang {
    fn to_wire(&self) -> String {
        self.code().to_owned()
    }

    fn from_wire(text: &str) -> Option<Self> {
        text.parse().ok()
    }

    fn longest() -> Self {
        Self::Kk
    }
}

impl Wire for bool {
    fn to_wire(&self) -> String {
        if *self { "yes" } else { "no" }.to_owned()
    }

    fn from_wire(text: &str) -> Option<Self> {
        match text {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        }
    }

    fn longest() -> Self {
        true
    }
}

impl Wire for Subject {
    fn to_wire(&self) -> String {
        format!("{}.{}", self.kind().word(), self.key())
    }

    fn from_wire(text: &str) -> Option<Self> {
        let (kind, key) = text.split_once('.')?;
        Self::read(kind, key)
    }

    fn longest() -> Self {
        // The longest sector there is; a body's slug is shorter.
        Self::Sector(SectorSlug("digital_internet_public_services".to_owned()))
    }
}

impl Wire for SubjectKind {
    fn to_wire(&self) -> String {
        self.word().to_owned()
    }

    fn from_wire(text: &str) -> Option<Self> {
        text.parse().ok()
    }

    fn longest() -> Self {
        Self::Region
    }
}

impl Wire for NewsTime {
    fn to_wire(&self) -> String {
        self.to_string().replace(':', ".")
    }

    fn from_wire(text: &str) -> Option<Self> {
        text.replace('.', ":").parse().ok()
    }

    fn longest() -> Self {
        Self::Weekly {
            weekday: Weekday::Mon,
            hour: 20,
        }
    }
}

/// 1 is Monday.
impl Wire for Weekday {
    fn to_wire(&self) -> String {
        self.number_from_monday().to_string()
    }

    fn from_wire(text: &str) -> Option<Self> {
        let number: u8 = text.parse().ok()?;
        Self::try_from(number.checked_sub(1)?).ok()
    }

    fn longest() -> Self {
        Self::Mon
    }
}

impl Wire for RegionCode {
    fn to_wire(&self) -> String {
        format!("{:02}", self.number())
    }

    fn from_wire(text: &str) -> Option<Self> {
        Self::from_digits(text)
    }

    fn longest() -> Self {
        Self::from_digits("99").expect("two digits")
    }
}

impl Wire for MeetingId {
    fn to_wire(&self) -> String {
        self.code()
    }

    fn from_wire(text: &str) -> Option<Self> {
        Self::from_code(text)
    }

    fn longest() -> Self {
        Self(i64::MAX)
    }
}

/// `20261203`
impl Wire for NaiveDate {
    fn to_wire(&self) -> String {
        self.format("%Y%m%d").to_string()
    }

    fn from_wire(text: &str) -> Option<Self> {
        Self::parse_from_str(text, "%Y%m%d").ok()
    }

    fn longest() -> Self {
        Self::from_ymd_opt(2026, 12, 31).expect("a day")
    }
}

/// `1500`
impl Wire for NaiveTime {
    fn to_wire(&self) -> String {
        self.format("%H%M").to_string()
    }

    fn from_wire(text: &str) -> Option<Self> {
        Self::parse_from_str(text, "%H%M").ok()
    }

    fn longest() -> Self {
        Self::from_hms_opt(23, 59, 0).expect("a time")
    }
}

/// `2027-02`
impl Wire for Month {
    fn to_wire(&self) -> String {
        self.to_string()
    }

    fn from_wire(text: &str) -> Option<Self> {
        text.parse().ok()
    }

    fn longest() -> Self {
        Self::new(2027, 12).expect("a month")
    }
}

/// A period travels as its code: `2026-Q4`, `2027-H1`.
macro_rules! periods {
    ($($period:ty: $number:expr;)*) => {
        $(impl Wire for $period {
            fn to_wire(&self) -> String {
                self.code()
            }

            fn from_wire(text: &str) -> Option<Self> {
                text.parse().ok()
            }

            fn longest() -> Self {
                Self { year: 2027, number: $number }
            }
        })*
    };
}

periods! {
    Quarter: 4;
    HalfYear: 2;
}

/// `c`, `o.dsm`, `a.10`
impl Wire for Seat {
    fn to_wire(&self) -> String {
        match self {
            Self::Coordinator => "c".to_owned(),
            Self::Official(body) => format!("o.{}", body.to_wire()),
            Self::AkimatOfficer(region) => format!("a.{}", region.to_wire()),
        }
    }

    fn from_wire(text: &str) -> Option<Self> {
        match text.split_once('.') {
            None if text == "c" => Some(Self::Coordinator),
            Some(("o", body)) => Wire::from_wire(body).map(Self::Official),
            Some(("a", region)) => Wire::from_wire(region).map(Self::AkimatOfficer),
            _ => None,
        }
    }

    fn longest() -> Self {
        Self::Official(Wire::longest())
    }
}

/// Empty for all roles.
impl Wire for Option<Role> {
    fn to_wire(&self) -> String {
        self.map_or("", Role::word).to_owned()
    }

    fn from_wire(text: &str) -> Option<Self> {
        match text {
            "" => Some(None),
            word => word.parse().ok().map(Some),
        }
    }

    fn longest() -> Self {
        Some(Role::AkimatOfficer)
    }
}

/// Empty for the month of today.
impl Wire for Option<Month> {
    fn to_wire(&self) -> String {
        self.map_or_else(String::new, |month| month.to_wire())
    }

    fn from_wire(text: &str) -> Option<Self> {
        match text {
            "" => Some(None),
            month => Month::from_wire(month).map(Some),
        }
    }

    fn longest() -> Self {
        Some(Month::longest())
    }
}

/// Region, body, period and offset, with points between them: `10.dsm.w.5`.
impl Wire for Listing {
    fn to_wire(&self) -> String {
        let region = self.region.map_or_else(String::new, |code| code.to_wire());
        let body = self.body.as_ref().map_or("", |slug| &slug.0);
        format!("{region}.{body}.{}.{}", self.period.to_wire(), self.offset)
    }

    fn from_wire(text: &str) -> Option<Self> {
        let parts: Vec<_> = text.split('.').collect();
        let [region, body, period, offset] = parts.as_slice() else {
            return None;
        };
        let region = match *region {
            "" => None,
            digits => Some(RegionCode::from_digits(digits)?),
        };
        let body = (!body.is_empty()).then(|| BodySlug((*body).to_owned()));
        Some(Self {
            region,
            body,
            period: Wire::from_wire(period)?,
            offset: Wire::from_wire(offset)?,
        })
    }

    fn longest() -> Self {
        Self {
            region: Some(RegionCode::longest()),
            // The longest slug there is.
            body: Some(BodySlug("transport".to_owned())),
            period: Period::longest(),
            offset: u32::MAX,
        }
    }
}

impl Wire for BodySlug {
    fn to_wire(&self) -> String {
        self.0.clone()
    }

    fn from_wire(text: &str) -> Option<Self> {
        (!text.is_empty()).then(|| Self(text.to_owned()))
    }

    fn longest() -> Self {
        // The longest slug there is.
        Self("transport".to_owned())
    }
}

impl Wire for Option<SectorSlug> {
    fn to_wire(&self) -> String {
        self.as_ref()
            .map_or_else(String::new, |slug| slug.0.clone())
    }

    fn from_wire(text: &str) -> Option<Self> {
        Some((!text.is_empty()).then(|| SectorSlug(text.to_owned())))
    }

    fn longest() -> Self {
        Some(SectorSlug("digital_internet_public_services".to_owned()))
    }
}

impl Wire for SectorSlug {
    fn to_wire(&self) -> String {
        self.0.clone()
    }

    fn from_wire(text: &str) -> Option<Self> {
        (!text.is_empty()).then(|| Self(text.to_owned()))
    }

    fn longest() -> Self {
        Self("digital_internet_public_services".to_owned())
    }
}

/// A name that others typed; it travels as it is, so that a button of yesterday means what it says.
impl Wire for District {
    fn to_wire(&self) -> String {
        self.0.clone()
    }

    fn from_wire(text: &str) -> Option<Self> {
        Self::offered(text)
    }

    fn longest() -> Self {
        Self("я".repeat(District::LONGEST_OFFERED))
    }
}

/// Region, body, order and offset in base 32, with points between them: `10.dsm.n.5`. Behind the order, a submission's code
/// where only its district is shown: `10.dsm.n7F3K.0`.
impl Wire for Board {
    fn to_wire(&self) -> String {
        let region = self.region.map_or_else(String::new, |code| code.to_wire());
        let body = self.body.as_ref().map_or("", |slug| &slug.0);
        let order = match self.order {
            Order::MostPeople => "",
            Order::Newest => "n",
            Order::Found => "f",
        };
        let district = self.district_of.map_or_else(String::new, |id| id.to_wire());
        let offset = MeetingId(self.offset.into()).code();
        format!("{region}.{body}.{order}{district}.{offset}")
    }

    fn from_wire(text: &str) -> Option<Self> {
        let parts: Vec<_> = text.split('.').collect();
        let [region, body, order, offset] = parts.as_slice() else {
            return None;
        };
        let region = match *region {
            "" => None,
            digits => Some(RegionCode::from_digits(digits)?),
        };
        // A code has no small letters.
        let (order, district) =
            order.split_at(order.len() - order.trim_start_matches(['n', 'f']).len());
        Some(Self {
            region,
            body: (!body.is_empty()).then(|| BodySlug((*body).to_owned())),
            district_of: match district {
                "" => None,
                code => Some(Wire::from_wire(code)?),
            },
            order: match order {
                "" => Order::MostPeople,
                "n" => Order::Newest,
                "f" => Order::Found,
                _ => return None,
            },
            offset: MeetingId::from_code(offset)?.0.try_into().ok()?,
        })
    }

    fn longest() -> Self {
        Self {
            region: Some(RegionCode::longest()),
            body: Some(BodySlug::longest()),
            order: Order::Newest,
            district_of: Some(SubmissionId::longest()),
            offset: u32::MAX,
        }
    }
}

/// An offset, after an `o` where only open ones are shown: `o5`.
impl Wire for Mine {
    fn to_wire(&self) -> String {
        let open = if self.only_open { "o" } else { "" };
        format!("{open}{}", self.offset)
    }

    fn from_wire(text: &str) -> Option<Self> {
        let (only_open, offset) = match text.strip_prefix('o') {
            Some(offset) => (true, offset),
            None => (false, text),
        };
        Some(Self {
            only_open,
            offset: Wire::from_wire(offset)?,
        })
    }

    fn longest() -> Self {
        Self {
            only_open: true,
            offset: u32::MAX,
        }
    }
}

/// A board, or the person's own: `5`.
impl Wire for Origin {
    fn to_wire(&self) -> String {
        match self {
            Self::Mine(mine) => mine.to_wire(),
            Self::Board(board) => board.to_wire(),
        }
    }

    fn from_wire(text: &str) -> Option<Self> {
        if text.contains('.') {
            Board::from_wire(text).map(Self::Board)
        } else {
            Mine::from_wire(text).map(Self::Mine)
        }
    }

    fn longest() -> Self {
        Self::Board(Board::longest())
    }
}

impl Wire for Period {
    fn to_wire(&self) -> String {
        match self {
            Self::Ahead => String::new(),
            Self::ThisWeek => "w".to_owned(),
            Self::ThisMonth => "m".to_owned(),
            Self::Past => "p".to_owned(),
            Self::Found => "f".to_owned(),
            Self::Month(month) => month.to_string(),
        }
    }

    fn from_wire(text: &str) -> Option<Self> {
        Some(match text {
            "" => Self::Ahead,
            "w" => Self::ThisWeek,
            "m" => Self::ThisMonth,
            "p" => Self::Past,
            "f" => Self::Found,
            month => Self::Month(month.parse().ok()?),
        })
    }

    fn longest() -> Self {
        Self::Month(Month::new(2027, 12).expect("a month"))
    }
}

impl Wire for Option<StartLink> {
    fn to_wire(&self) -> String {
        self.as_ref().map_or_else(String::new, ToString::to_string)
    }

    fn from_wire(text: &str) -> Option<Self> {
        if text.is_empty() {
            Some(None)
        } else {
            StartLink::parse(text).map(Some)
        }
    }

    fn longest() -> Self {
        Some(StartLink::Invitation(InvitationCode::longest()))
    }
}

impl Wire for InvitationCode {
    fn to_wire(&self) -> String {
        self.to_string()
    }

    fn from_wire(text: &str) -> Option<Self> {
        Some(Self::read(text))
    }

    fn longest() -> Self {
        Self::of_random([0xff; 16])
    }
}

/// A ready reason's word, or `own`.
impl Wire for Chosen {
    fn to_wire(&self) -> String {
        let word: &str = match self {
            Self::Ready(reason) => reason.into(),
            Self::OwnWords => "own",
        };
        word.to_owned()
    }

    fn from_wire(text: &str) -> Option<Self> {
        if text == "own" {
            return Some(Self::OwnWords);
        }
        text.parse().ok().map(Self::Ready)
    }

    fn longest() -> Self {
        Self::Ready(ReadyReason::JoinedToAnother)
    }
}

/// A number, or nothing where it is not known.
impl Wire for Option<u32> {
    fn to_wire(&self) -> String {
        self.map_or_else(String::new, |number| number.to_string())
    }

    fn from_wire(text: &str) -> Option<Self> {
        if text.is_empty() {
            return Some(None);
        }
        text.parse().ok().map(Some)
    }

    fn longest() -> Self {
        Some(u32::MAX)
    }
}

/// A letter for what it is, then its number in base 32.
impl Wire for LogSubject {
    fn to_wire(&self) -> String {
        let (letter, id) = match self {
            Self::AsPlanned(meeting) => ('p', meeting.0),
            Self::WithChanges(meeting) => ('c', meeting.0),
            Self::Unplanned(office) => ('u', office.0),
            Self::Reception(office) => ('r', office.0),
            Self::ReceptionOf(result) => ('o', result.0),
            Self::Correction(result) => ('k', result.0),
        };
        format!("{letter}{}", MeetingId(id).code())
    }

    fn from_wire(text: &str) -> Option<Self> {
        let letter = text.chars().next()?;
        let MeetingId(id) = MeetingId::from_code(&text[letter.len_utf8()..])?;
        Some(match letter {
            'p' => Self::AsPlanned(MeetingId(id)),
            'c' => Self::WithChanges(MeetingId(id)),
            'u' => Self::Unplanned(OfficeId(id)),
            'r' => Self::Reception(OfficeId(id)),
            'o' => Self::ReceptionOf(ResultId(id)),
            'k' => Self::Correction(ResultId(id)),
            _ => return None,
        })
    }

    fn longest() -> Self {
        Self::Correction(ResultId(i64::MAX))
    }
}
