//! How far a schedule has come, and how each ministry stands to it: two tables of what can be done when.

/// How far a schedule has come.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, strum::EnumString, strum::IntoStaticStr, strum::VariantArray,
)]
#[strum(serialize_all = "snake_case")]
pub enum ScheduleState {
    Draft,
    /// Sent to the ministries for their agreement.
    WithBodies,
    Agreed,
    /// Submitted to the Government.
    Submitted,
    /// Approved by the Government.
    Approved,
    Published,
}

/// What is done with a schedule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::VariantArray)]
pub enum ScheduleStep {
    /// It goes to the ministries: as the first version, or as a next one.
    Send,
    /// The last ministry has agreed, or its objection is settled.
    AllAgreed,
    Submit,
    Approve,
    Publish,
}

impl ScheduleState {
    /// How it stands after `step`; none where that is not to be done now.
    pub fn after(self, step: ScheduleStep) -> Option<Self> {
        use ScheduleState::{Agreed, Approved, Draft, Published, Submitted, WithBodies};
        Some(match (step, self) {
            (ScheduleStep::Send, Draft | WithBodies | Agreed) => WithBodies,
            (ScheduleStep::AllAgreed, WithBodies) => Agreed,
            (ScheduleStep::Submit, Agreed) => Submitted,
            (ScheduleStep::Approve, Submitted) => Approved,
            (ScheduleStep::Publish, Approved) => Published,
            _ => return None,
        })
    }

    /// Its word in the tables.
    pub fn word(self) -> &'static str {
        self.into()
    }
}

/// How one ministry stands to the version that it was sent.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, strum::EnumString, strum::IntoStaticStr, strum::VariantArray,
)]
#[strum(serialize_all = "snake_case")]
pub enum AnswerState {
    Awaited,
    Agreed,
    Objected,
    /// A coordinator settled its objection, or entered the letter by which it agreed.
    Settled,
}

/// What is done about a ministry's answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::VariantArray)]
pub enum AnswerStep {
    Agree,
    Object,
    /// By a coordinator, with a note.
    Settle,
    /// Its rows are others in a new version.
    AskAnew,
}

impl AnswerState {
    /// How it stands after `step`; none where that is not to be done now. Whoever agreed may still object while others
    /// are asked.
    pub fn after(self, step: AnswerStep) -> Option<Self> {
        use AnswerState::{Agreed, Awaited, Objected, Settled};
        Some(match (step, self) {
            (AnswerStep::Agree, Awaited | Objected) => Agreed,
            (AnswerStep::Object, Awaited | Agreed) => Objected,
            (AnswerStep::Settle, Awaited | Objected) => Settled,
            (AnswerStep::AskAnew, Awaited | Agreed | Objected | Settled) => Awaited,
            _ => return None,
        })
    }

    /// Whether nothing of this ministry stands in the way.
    pub fn is_given(self) -> bool {
        matches!(self, Self::Agreed | Self::Settled)
    }

    /// Its word in the tables.
    pub fn word(self) -> &'static str {
        self.into()
    }
}
