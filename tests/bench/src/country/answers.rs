//! Invented answers, with notes as long as people write them.

use fastrand::Rng;
use scoring::edition::{Edition, Question};
use scoring::{AnsweredBy, Choice, DraftAnswer, Level, Note, Support};

/// Of which notes are made. They name no system, supplier or person.
const SENTENCES: [&str; 16] = [
    "Loopt mee in de jaarplanning.",
    "Besproken in het overleg met de portefeuillehouder.",
    "We doen dit samen met twee buurgemeenten; de afspraken staan op papier.",
    "Staat op de agenda voor het voorjaar, nu nog geen budget.",
    "Het \"hoe\" is beschreven, het \"wie\" nog niet.",
    "Getest in twee van de drie processen.",
    "Eerste versie: concept; vastgesteld wordt hij later.",
    "'s Avonds en in het weekend is dit nog niet geregeld.",
    "Een à twee keer per jaar, niet op een vast moment.",
    "Hier willen we graag een voorbeeld van zien.",
    "De coördinator heeft hier één dag per week voor.",
    "Geëvalueerd na de oefening; drie verbeterpunten zijn nog open.",
    "- nog te weinig uren\n- wel een plan",
    "Wij wachten op de landelijke handreiking en gaan daarna verder.",
    "De raad is hierover geïnformeerd.",
    "Dit gebeurt in de praktijk wel, maar niemand heeft het opgeschreven.",
];
/// How often in a hundred a question gets a note.
const NOTES: u32 = 35;
/// The most sentences of a note.
const LONGEST: usize = 6;

/// How a municipality answers.
pub(super) struct Answers {
    /// How many levels it is above or below its norms, mostly.
    lead: i8,
    /// How often in a hundred it leaves a question open.
    open: u32,
}

impl Answers {
    pub(super) fn new(random: &mut Rng) -> Self {
        Self { lead: random.i8(-2..=1), open: if random.u32(..20) == 0 { 30 } else { 0 } }
    }

    pub(super) fn answer(&self, edition: &Edition, question: &Question, random: &mut Rng) -> DraftAnswer {
        let norm = i8::try_from(question.norm.get()).unwrap_or(4);
        let level = u8::try_from((norm + self.lead + random.i8(-1..=1)).clamp(0, 4)).unwrap_or(0);
        let choice = match random.u32(..100) {
            chance if chance < self.open => Choice::Unanswered,
            94..97 if question.not_applicable => Choice::NotApplicable,
            97.. => Choice::Unknown,
            _ => Level::new(level).map_or(Choice::Unknown, Choice::Level),
        };
        let support = match random.u32(..20) {
            0 => Support::Urgent,
            1..4 => Support::Wanted,
            4 => Support::Offered,
            _ => Support::None,
        };
        let has_note = choice == Choice::NotApplicable || random.u32(..100) < NOTES;
        let sentences: Vec<&str> = if has_note {
            (0..random.usize(1..=LONGEST)).map(|_| SENTENCES[random.usize(..SENTENCES.len())]).collect()
        } else {
            Vec::new()
        };
        let role = edition.answerer(&question.answerer).map_or("", |answerer| answerer.title.as_str());
        DraftAnswer { choice, support, note: Note::cut(&sentences.join(" ")), answered_by: AnsweredBy::cut(role) }
    }
}
