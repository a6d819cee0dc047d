//! Every button there is.
//!
//! The enum, its callback data, its parsing and its longest sample come from one table. Nothing in callback data is
//! trusted: a handler looks each id up again. A code is never given to another tap, since old messages keep their buttons.

use chrono::Weekday;

use crate::domain::{
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
};

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
    /// The person wants their data deleted: asks once more.
    DeleteData = "delete",
    /// They are sure.
    DeleteDataForGood = "delete!",
    /// The person's unsent text is to go.
    DeleteDraft = "undraft",
    /// The person accepts an invitation to an office.
    AcceptInvitation { code: InvitationCode } = "accept",
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
