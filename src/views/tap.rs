//! Every button there is.
//!
//! The enum, its callback data, its parsing and its longest sample come from one table. Nothing in callback data is
//! trusted: a handler looks each id up again. A code is never given to another tap, since old messages keep their buttons.

use chrono::Weekday;

use crate::domain::{
    board::{Board, Mine, Order, Origin},
    calendar::Month,
    central_body::BodySlug,
    following::{NewsTime, Subject, SubjectKind},
    invitation::InvitationCode,
    language::Lang,
    listing::{Listing, Period},
    meeting::MeetingId,
    region::RegionCode,
    sector::SectorSlug,
    start_link::StartLink,
    submission::{Reason, SubmissionId, SubmissionKind, Verdict},
    submission_draft::{District, Part},
};

use super::queue::Decision;

/// Telegram's limit, in bytes.
pub const LONGEST_CALLBACK_DATA: usize = 64;

macro_rules! taps {
    ($( $(#[$doc:meta])* $name:ident $( { $( $field:ident : $type:ty ),* } )? = $code:literal, )*) => {
        /// What a person asks for by tapping a button.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum Tap { $( $(#[$doc])* $name $( { $( $field: $type ),* } )?, )* }

        impl Tap {
            /// The callback data: the code, then each value, with colons between them.
            pub fn data(&self) -> String {
                match self {
                    $( Self::$name $( { $( $field ),* } )? => {
                        #[allow(unused_mut)]
                        let mut data = String::from($code);
                        $( $( data.push(':'); data.push_str(&$field.to_wire()); )* )?
                        data
                    } )*
                }
            }

            /// The tap in this callback data; none where no button of this version carries it.
            pub fn parse(data: &str) -> Option<Self> {
                let mut parts = data.split(':');
                let tap = match parts.next()? {
                    $( $code => Self::$name $( { $( $field: Wire::from_wire(parts.next()?)? ),* } )?, )*
                    _ => return None,
                };
                parts.next().is_none().then_some(tap)
            }

            /// One of each kind, with the longest values it can carry.
            pub fn longest_samples() -> Vec<Self> {
                vec![ $( Self::$name $( { $( $field: Wire::longest() ),* } )?, )* ]
            }
        }
    };
}

taps! {
    /// The home panel; on a first visit, the question that comes next.
    Home = "home",
    /// The person chooses a language, and goes on to where a start link led.
    ChooseLanguage { lang: Lang, then: Option<StartLink> } = "lang",
    /// All regions, to choose one's own.
    Regions = "regions",
    /// The person chooses their own region.
    ChooseRegion { region: RegionCode } = "region",
    /// The person wants to find their region by where they are.
    FindRegion = "find",
    /// The person wants to hear of meetings in their region, or no longer.
    Follow { wanted: bool } = "follow",
    /// A list of meetings.
    Meetings { listing: Listing } = "list",
    /// A meeting; back leads to the list that it was opened from.
    Meeting { meeting: MeetingId, listing: Listing } = "meeting",
    /// What a list shows, to choose otherwise.
    Filter { listing: Listing } = "filter",
    FilterRegions { listing: Listing } = "filter-r",
    FilterBodies { listing: Listing } = "filter-b",
    FilterSectors { listing: Listing } = "filter-s",
    FilterMonths { listing: Listing } = "filter-m",
    /// The person wants to search by words.
    Search = "search",
    /// The person's unsent text is what to search for.
    SearchDraft = "search-d",
    /// The file that puts a meeting into a calendar.
    CalendarFile { meeting: MeetingId } = "ics",
    /// The person wants to be reminded of a meeting, or no longer.
    Remind { meeting: MeetingId, wanted: bool, listing: Listing } = "remind",
    /// The person wants to hear no more of one meeting.
    Mute { meeting: MeetingId } = "mute",
    /// The person wants to hear of a meeting again.
    Unmute { meeting: MeetingId, listing: Listing } = "unmute",
    /// Language, region, notifications.
    Settings = "settings",
    /// What the person follows, and when they hear of it.
    Following = "following",
    /// All subjects of one kind, to follow them or no longer.
    Subjects { kind: SubjectKind } = "subjects",
    /// The person follows a subject from now on, or no longer.
    Subscribe { subject: Subject, wanted: bool } = "subscribe",
    /// When the person hears of news, to choose otherwise.
    NewsTimes = "news",
    /// The weekdays on which news may be gathered.
    NewsWeekdays = "news-w",
    /// The hours of that weekday.
    NewsWeekdayHours { weekday: Weekday } = "news-wh",
    /// The person chooses when they hear of news.
    ChooseNewsTime { at: NewsTime } = "news-at",
    /// The languages, to choose another.
    Languages = "langs",
    Help = "help",
    Privacy = "privacy",
    /// The person wants to have all that is kept of them.
    MyData = "my-data",
    /// The person wants their data deleted: asks once more.
    DeleteData = "delete",
    /// They are sure; what others can read of their texts goes too, or stays without an author.
    DeleteDataForGood { texts_stay: bool } = "delete!",
    /// The person's unsent text is to go.
    DeleteDraft = "undraft",
    /// The person accepts an invitation to an office.
    AcceptInvitation { code: InvitationCode } = "accept",
    /// What can be asked, and whom.
    AskWhom = "ask",
    /// The ministries, to ask one whose meeting is not fixed yet.
    AskBodies = "ask-bs",
    /// A question to a meeting.
    AskMeeting { meeting: MeetingId } = "ask-m",
    /// A question to a ministry's next meeting in the region.
    AskBody { body: BodySlug } = "ask-b",
    /// Something is wrong at a place.
    Report = "report",
    /// The person agrees that what they write is kept, and goes on.
    Consent { kind: SubmissionKind } = "agree",
    /// The unsent text becomes a question or a report.
    Submit { kind: SubmissionKind } = "submit",
    /// What was begun goes on.
    ContinueSubmission { kind: SubmissionKind } = "go-on",
    /// What was begun is to go, and another is begun.
    RestartSubmission { kind: SubmissionKind } = "restart",
    /// What was begun is to go.
    DropSubmission { kind: SubmissionKind } = "drop",
    /// A part of what is being written is to be another.
    EditPart { kind: SubmissionKind, part: Part } = "edit",
    /// A part is left out, or stays as it is.
    SkipPart { kind: SubmissionKind, part: Part } = "skip",
    /// The person wants to send where it is.
    SharePlace { kind: SubmissionKind } = "place",
    /// It is in a district or a settlement that others named.
    ChooseDistrict { kind: SubmissionKind, district: District } = "district",
    /// Whose matter it is; none where the person does not know.
    ChooseSector { kind: SubmissionKind, sector: Option<SectorSlug> } = "sector",
    /// It is no matter of the ministry that it seems to be for.
    AskOn { kind: SubmissionKind } = "ask-on",
    /// What others wrote is another thing.
    MineIsDifferent { kind: SubmissionKind } = "differs",
    /// What another wrote is the same: it is supported instead.
    MineIsTheSame { kind: SubmissionKind, submission: SubmissionId } = "same",
    Send { kind: SubmissionKind } = "send",
    /// The person's own questions and reports.
    MySubmissions { mine: Mine } = "mine",
    /// Whether the answer helped.
    Judge { submission: SubmissionId, verdict: Verdict } = "helped",
    /// What people ask.
    Board { board: Board } = "board",
    BoardRegions { board: Board } = "board-r",
    BoardSectors { board: Board } = "board-c",
    /// The person wants to search what people ask.
    BoardSearch { board: Board } = "board-s",
    /// One submission; back leads to the list that it was opened from.
    Submission { submission: SubmissionId, origin: Origin } = "sub",
    /// The person says the same, or no longer.
    Support { submission: SubmissionId, wanted: bool, origin: Origin } = "support",
    /// The person wants to hear no more of what they support, or of it again.
    MuteSubmission { submission: SubmissionId, wanted: bool } = "sub-mute",
    /// The photos of a submission.
    Photos { submission: SubmissionId } = "photos",
    /// The author wants to add something.
    AddNote { submission: SubmissionId } = "note",
    /// The author was asked to write it otherwise.
    ChangeText { submission: SubmissionId } = "rewrite",
    /// The author wants to take it back: asks once more.
    Withdraw { submission: SubmissionId } = "withdraw",
    /// They are sure.
    WithdrawForGood { submission: SubmissionId } = "withdraw!",
    /// What a coordinator must look at, from a place on.
    Queue { offset: u32 } = "queue",
    /// A submission, to decide about it.
    Review { submission: SubmissionId } = "review",
    QueuePublish { submission: SubmissionId } = "q-publish",
    /// It was looked at, and stays as it is.
    QueueSeen { submission: SubmissionId } = "q-seen",
    /// The coordinator writes the text that others may see.
    QueueMask { submission: SubmissionId } = "q-mask",
    /// The ready reasons for a decision.
    QueueReasons { submission: SubmissionId, decision: Decision } = "q-why",
    QueueDecide { submission: SubmissionId, decision: Decision, reason: Reason } = "q-decide",
    /// Others that may say the same.
    QueueJoinable { submission: SubmissionId } = "q-same",
    QueueJoin { submission: SubmissionId, to: SubmissionId } = "q-join",
    QueueSeparate { submission: SubmissionId } = "q-part",
    /// The sectors, to pass it on.
    QueueSectors { submission: SubmissionId } = "q-sectors",
    QueuePass { submission: SubmissionId, sector: SectorSlug } = "q-pass",
    QueuePhotos { submission: SubmissionId } = "q-photos",
    /// Its author is to be blocked: why.
    QueueBlock { submission: SubmissionId } = "q-block",
    /// For how long.
    QueueBlockReason { submission: SubmissionId, reason: Reason } = "q-block-r",
    QueueBlockFor { submission: SubmissionId, reason: Reason, days: u32 } = "q-block!",
}

/// How a value is written into callback data: without a colon.
trait Wire: Sized {
    fn to_wire(&self) -> String;
    fn from_wire(text: &str) -> Option<Self>;
    fn longest() -> Self;
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

impl Wire for u32 {
    fn to_wire(&self) -> String {
        self.to_string()
    }

    fn from_wire(text: &str) -> Option<Self> {
        text.parse().ok()
    }

    fn longest() -> Self {
        Self::MAX
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

impl Wire for Decision {
    fn to_wire(&self) -> String {
        let word: &str = self.into();
        word.to_owned()
    }

    fn from_wire(text: &str) -> Option<Self> {
        text.parse().ok()
    }

    fn longest() -> Self {
        Self::AskToChange
    }
}

impl Wire for Reason {
    fn to_wire(&self) -> String {
        let word: &str = self.into();
        word.to_owned()
    }

    fn from_wire(text: &str) -> Option<Self> {
        text.parse().ok()
    }

    fn longest() -> Self {
        Self::NotTheirMatter
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

impl Wire for SubmissionKind {
    fn to_wire(&self) -> String {
        let word: &str = self.into();
        word.to_owned()
    }

    fn from_wire(text: &str) -> Option<Self> {
        text.parse().ok()
    }

    fn longest() -> Self {
        Self::LocalIssue
    }
}

impl Wire for Part {
    fn to_wire(&self) -> String {
        let word: &str = self.into();
        word.to_owned()
    }

    fn from_wire(text: &str) -> Option<Self> {
        text.parse().ok()
    }

    fn longest() -> Self {
        Self::Addressee
    }
}

/// In base 32, as a meeting's.
impl Wire for SubmissionId {
    fn to_wire(&self) -> String {
        MeetingId(self.0).code()
    }

    fn from_wire(text: &str) -> Option<Self> {
        MeetingId::from_code(text).map(|MeetingId(id)| Self(id))
    }

    fn longest() -> Self {
        Self(i64::MAX)
    }
}

/// Region, body, order and offset, with points between them: `10.dsm.n.5`.
impl Wire for Board {
    fn to_wire(&self) -> String {
        let region = self.region.map_or_else(String::new, |code| code.to_wire());
        let body = self.body.as_ref().map_or("", |slug| &slug.0);
        let order = match self.order {
            Order::MostPeople => "",
            Order::Newest => "n",
            Order::Found => "f",
        };
        format!("{region}.{body}.{order}.{}", self.offset)
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
        Some(Self {
            region,
            body: (!body.is_empty()).then(|| BodySlug((*body).to_owned())),
            order: match *order {
                "" => Order::MostPeople,
                "n" => Order::Newest,
                "f" => Order::Found,
                _ => return None,
            },
            offset: Wire::from_wire(offset)?,
        })
    }

    fn longest() -> Self {
        Self {
            region: Some(RegionCode::longest()),
            body: Some(BodySlug::longest()),
            order: Order::Newest,
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

impl Wire for Verdict {
    fn to_wire(&self) -> String {
        let word: &str = self.into();
        word.to_owned()
    }

    fn from_wire(text: &str) -> Option<Self> {
        text.parse().ok()
    }

    fn longest() -> Self {
        Self::Helped
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tap_fits_and_reads_back_as_it_was_written() {
        for tap in Tap::longest_samples() {
            let data = tap.data();
            assert!(
                data.len() <= LONGEST_CALLBACK_DATA,
                "{tap:?} takes {} bytes",
                data.len()
            );
            assert_eq!(Tap::parse(&data), Some(tap), "{data}");
        }
        for tap in [
            Tap::ChooseLanguage {
                lang: Lang::En,
                then: None,
            },
            Tap::Meetings {
                listing: Listing::default(),
            },
            Tap::Meetings {
                listing: Listing::of_region("KZ-10".parse().ok()).at(5),
            },
            Tap::Meetings {
                listing: Listing::found(),
            },
        ] {
            assert_eq!(Tap::parse(&tap.data()), Some(tap));
        }
    }

    #[test]
    fn what_no_button_carries_is_no_tap() {
        for data in [
            "",
            "home:1",
            "list",
            "list:all",
            "list:10",
            "list:10.dsm.w",
            "list:10.dsm.x.0",
            "list:10.dsm.w.-1",
            "list:10.dsm.w.0.0",
            "lang:de:",
            "region:1",
            "x",
        ] {
            assert_eq!(Tap::parse(data), None, "{data}");
        }
    }
}
