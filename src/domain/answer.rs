//! What an official says about a submission, from the first word to what is sent.

use chrono::{DateTime, NaiveDate, Utc};

use super::{
    central_body::BodySlug,
    language::Lang,
    shortening::length,
    submission::{Happening, SubmissionId},
    submission_progress::Change,
};

/// An answer is read whole in its letter, beside what it answers.
pub const LONGEST_ANSWER: usize = 2_500;

/// Letters of a template's name: it stands on a button.
pub const LONGEST_TEMPLATE_NAME: usize = 30;

/// What kind of answer it is.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Hash,
    serde::Serialize,
    serde::Deserialize,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::VariantArray,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum AnswerKind {
    Answer,
    Explain,
    /// It was answered aloud; words may be added.
    AtMeeting,
    /// It will be done by a day; words may be added.
    Control,
    /// It takes longer than was said, and why.
    Extend,
    /// It was done: words, a photo, or both.
    Resolve,
    /// What was answered is put right.
    Correct,
}

impl AnswerKind {
    /// Whether there is nothing to send without words.
    pub fn needs_words(self) -> bool {
        !matches!(self, Self::AtMeeting | Self::Control)
    }

    /// Whether it promises a day.
    pub fn needs_day(self) -> bool {
        matches!(self, Self::Control | Self::Extend)
    }

    /// Whether those who ask the same can get the same.
    pub fn suits_others(self) -> bool {
        matches!(
            self,
            Self::Answer | Self::Explain | Self::AtMeeting | Self::Control
        )
    }
}

/// An answer that is being written, or that is ready to be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerDraft {
    pub kind: AnswerKind,
    pub words: Option<String>,
    /// By when it will be done.
    pub due_on: Option<NaiveDate>,
    /// The day of the meeting at which it was answered.
    pub meeting_on: Option<NaiveDate>,
    /// A photo of what was done, as Telegram names it.
    pub photo: Option<String>,
    /// The others that get the same answer.
    pub too: Vec<SubmissionId>,
    /// The message that the words came from, by Telegram's id.
    pub message_id: Option<i32>,
}

impl AnswerDraft {
    pub fn new(kind: AnswerKind) -> Self {
        Self {
            kind,
            words: None,
            due_on: None,
            meeting_on: None,
            photo: None,
            too: Vec::new(),
            message_id: None,
        }
    }

    /// An answer in words.
    pub fn saying(kind: AnswerKind, words: &str) -> Self {
        Self {
            words: Some(words.to_owned()),
            ..Self::new(kind)
        }
    }

    /// Whether nothing is missing.
    pub fn is_ready(&self) -> bool {
        let has_words = match &self.words {
            Some(words) => length(words) <= LONGEST_ANSWER,
            None => !self.kind.needs_words() || self.photo.is_some(),
        };
        let has_day = self.due_on.is_some() || !self.kind.needs_day();
        let has_meeting = self.meeting_on.is_some() || self.kind != AnswerKind::AtMeeting;
        has_words && has_day && has_meeting
    }

    /// What it changes; none while its day is missing.
    pub fn change(&self) -> Option<Change> {
        Some(match self.kind {
            AnswerKind::Answer | AnswerKind::AtMeeting => Change::Answer,
            AnswerKind::Explain => Change::Explain,
            AnswerKind::Control => Change::TakeUnderControl {
                due_on: self.due_on?,
            },
            AnswerKind::Extend => Change::Extend {
                due_on: self.due_on?,
            },
            AnswerKind::Resolve => Change::Resolve,
            AnswerKind::Correct => Change::Correct,
        })
    }

    /// What those who asked hear.
    pub fn happening(&self) -> Happening {
        match self.kind {
            AnswerKind::Answer => Happening::Answered,
            AnswerKind::Explain => Happening::Explained,
            AnswerKind::AtMeeting => Happening::AnsweredAtMeeting,
            AnswerKind::Control => Happening::UnderControl,
            AnswerKind::Extend => Happening::Extended,
            AnswerKind::Resolve => Happening::Resolved,
            AnswerKind::Correct => Happening::Corrected,
        }
    }

    /// The day that goes with it.
    pub fn day(&self) -> Option<NaiveDate> {
        match self.kind {
            AnswerKind::Control | AnswerKind::Extend => self.due_on,
            AnswerKind::AtMeeting => self.meeting_on,
            AnswerKind::Answer
            | AnswerKind::Explain
            | AnswerKind::Resolve
            | AnswerKind::Correct => None,
        }
    }
}

/// How many people hear of an answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Audience {
    /// The author, unless their data are deleted.
    pub authors: u32,
    pub supporters: u32,
    /// Authors of those that were joined to it.
    pub joined: u32,
}

impl Audience {
    pub fn plus(self, other: Self) -> Self {
        Self {
            authors: self.authors + other.authors,
            supporters: self.supporters + other.supporters,
            joined: self.joined + other.joined,
        }
    }
}

/// How many found that an answer helped.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Verdicts {
    pub helped: u32,
    pub partly: u32,
    pub no: u32,
}

/// A template's key in the tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TemplateId(pub i64);

/// An answer that a body gives again and again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    pub id: TemplateId,
    pub body: BodySlug,
    pub name: String,
    pub words: String,
}

/// What an official wrote down about a submission.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfficeNote {
    pub at: DateTime<Utc>,
    pub body: BodySlug,
    pub words: String,
}

/// "Answers are in Kazakh or in the language of the question."
pub fn is_in_their_language(answer: &str, question: &str, question_lang: Lang) -> bool {
    match Lang::of_text(answer) {
        None | Some(Lang::Kk) => true,
        written => written == Some(question_lang) || written == Lang::of_text(question),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_in_kazakh_or_in_the_language_of_the_question() {
        const RU: &str = "Поликлиника откроется в марте.";
        const KK: &str = "Емхана наурызда ашылады, күте тұрыңыз.";
        const EN: &str = "The clinic opens in March.";
        for (answer, question, lang, fits) in [
            (KK, RU, Lang::Ru, true),
            (RU, RU, Lang::Ru, true),
            (RU, KK, Lang::Kk, false),
            (EN, KK, Lang::Kk, false),
            (EN, EN, Lang::En, true),
            // Somebody whose phone speaks Kazakh may write Russian.
            (RU, RU, Lang::Kk, true),
            ("2027", KK, Lang::Kk, true),
        ] {
            assert_eq!(
                is_in_their_language(answer, question, lang),
                fits,
                "{answer} / {question}"
            );
        }
    }

    #[test]
    fn a_draft_that_was_of_another_kind_before_brings_no_day_of_that_kind() {
        let mut draft = AnswerDraft {
            due_on: "2026-12-01".parse().ok(),
            meeting_on: "2026-11-20".parse().ok(),
            ..AnswerDraft::saying(AnswerKind::Control, "In March")
        };
        assert_eq!(draft.day(), draft.due_on);
        draft.kind = AnswerKind::AtMeeting;
        assert_eq!(draft.day(), draft.meeting_on);
        draft.kind = AnswerKind::Answer;
        assert_eq!(draft.day(), None);
    }

    #[test]
    fn nothing_is_sent_that_lacks_its_words_or_its_day() {
        let day = "2026-12-01".parse().ok();
        let with =
            |kind, words: Option<&str>, due_on, meeting_on, photo: Option<&str>| AnswerDraft {
                words: words.map(str::to_owned),
                due_on,
                meeting_on,
                photo: photo.map(str::to_owned),
                ..AnswerDraft::new(kind)
            };
        use AnswerKind::{Answer, AtMeeting, Control, Extend, Resolve};
        for (draft, is_ready) in [
            (with(Answer, None, None, None, None), false),
            (with(Answer, Some("Yes"), None, None, None), true),
            (with(Control, None, None, None, None), false),
            (with(Control, None, day, None, None), true),
            (with(Extend, None, day, None, None), false),
            (with(Extend, Some("Snow"), day, None, None), true),
            (with(AtMeeting, None, None, None, None), false),
            (with(AtMeeting, None, None, day, None), true),
            (with(Resolve, None, None, None, None), false),
            (with(Resolve, None, None, None, Some("photo")), true),
        ] {
            assert_eq!(draft.is_ready(), is_ready, "{draft:?}");
        }
    }
}
