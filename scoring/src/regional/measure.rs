//! What a figure of the regional file measures.

/// A measure, in the order in which they are written (column `maat`).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Measure {
    Participants,
    Missing,
    WithoutScore,
    Incomplete,
    SetAside,
    Unreadable,
    Unsettled,
    Counting,
    Mean,
    Lowest,
    Median,
    Highest,
    Reached,
    Mark,
    Level,
    Unknown,
    NotApplicable,
    Unanswered,
    AtBasicLevel,
    OneStepBelow,
    Wanted,
    Urgent,
    Offered,
    Gain,
    ThemeGain,
    ComparedQuestions,
    ComparedMunicipalities,
    Before,
    After,
    Difference,
}

impl Measure {
    const ALL: [Self; 30] = [
        Self::Participants,
        Self::Missing,
        Self::WithoutScore,
        Self::Incomplete,
        Self::SetAside,
        Self::Unreadable,
        Self::Unsettled,
        Self::Counting,
        Self::Mean,
        Self::Lowest,
        Self::Median,
        Self::Highest,
        Self::Reached,
        Self::Mark,
        Self::Level,
        Self::Unknown,
        Self::NotApplicable,
        Self::Unanswered,
        Self::AtBasicLevel,
        Self::OneStepBelow,
        Self::Wanted,
        Self::Urgent,
        Self::Offered,
        Self::Gain,
        Self::ThemeGain,
        Self::ComparedQuestions,
        Self::ComparedMunicipalities,
        Self::Before,
        Self::After,
        Self::Difference,
    ];

    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Participants => "deelnemers",
            Self::Missing => "niet_ingestuurd",
            Self::WithoutScore => "zonder_temperatuur",
            Self::Incomplete => "met_open_vragen",
            Self::SetAside => "niet_meegenomen",
            Self::Unreadable => "onleesbaar",
            Self::Unsettled => "niet_gekozen",
            Self::Counting => "telt_mee",
            Self::Mean => "temperatuur",
            Self::Lowest => "laagste",
            Self::Median => "mediaan",
            Self::Highest => "hoogste",
            Self::Reached => "basisniveau_bereikt",
            Self::Mark => "streepje",
            Self::Level => "op_niveau",
            Self::Unknown => "onbekend",
            Self::NotApplicable => "niet_van_toepassing",
            Self::Unanswered => "niet_beantwoord",
            Self::AtBasicLevel => "op_basisniveau",
            Self::OneStepBelow => "een_stap_eronder",
            Self::Wanted => "gewenst",
            Self::Urgent => "dringend",
            Self::Offered => "aanbod",
            Self::Gain => "winst",
            Self::ThemeGain => "winst_thema",
            Self::ComparedQuestions => "vergeleken_vragen",
            Self::ComparedMunicipalities => "vergeleken_gemeenten",
            Self::Before => "eerder",
            Self::After => "nu",
            Self::Difference => "verschil",
        }
    }

    /// Column `eenheid`.
    pub(super) const fn unit(self) -> &'static str {
        match self {
            Self::SetAside => "inzendingen",
            Self::Unreadable => "bestanden",
            Self::Mean
            | Self::Lowest
            | Self::Median
            | Self::Highest
            | Self::Mark
            | Self::Before
            | Self::After
            | Self::Difference => "graden",
            Self::Gain | Self::ThemeGain => "tiende graden",
            Self::ComparedQuestions => "vragen",
            _ => "gemeenten",
        }
    }

    pub(super) fn find(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|measure| measure.name().eq_ignore_ascii_case(name))
    }
}
