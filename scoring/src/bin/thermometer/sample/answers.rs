//! Invented answers that look like those of people.

use scoring::edition::{Edition, Question};
use scoring::{AnsweredBy, Choice, Date, DraftAnswer, Level, Note, Support, Timestamp};

use super::random::Random;

/// Notes that name no system, supplier or person.
const NOTES: [&str; 12] = [
    "Loopt mee in de jaarplanning.",
    "Besproken in het overleg met de portefeuillehouder.",
    "We doen dit samen met twee buurgemeenten.",
    "Staat op de agenda voor het voorjaar; nu nog geen budget.",
    "Het \"hoe\" is beschreven, het \"wie\" nog niet.",
    "Getest in 2 van de 3 processen.",
    "=> zie ook de toelichting bij de vorige vraag",
    "Eerste versie: concept; vastgesteld wordt hij later.",
    "- nog te weinig uren\n- wel een plan",
    "'s Avonds en in het weekend nog niet geregeld.",
    "1-2 keer per jaar, niet op een vast moment.",
    "Hier willen we graag een voorbeeld van zien.",
];

/// Reasons for *niet van toepassing*.
const REASONS: [&str; 3] = [
    "Deze taak ligt bij een gemeenschappelijke regeling.",
    "Komt in onze gemeente niet voor.",
    "Wij besteden dit geheel uit; de regio vult het in.",
];

/// How a municipality answers.
pub(super) struct Character {
    /// About how many tenths of a level it is above or below its norms.
    lead: i32,
    /// How often in a hundred it leaves a question open.
    open: u64,
    /// How often in a hundred it says *onbekend*.
    unknown: u64,
    /// Whether everything is at the norm or above.
    has_all: bool,
}

impl Character {
    /// Most differ by chance; a few are there to show something: two that reach the basic level, one with open questions that counts, and
    /// one with so many that little counts.
    pub(super) fn of(index: usize, random: &mut Random) -> Self {
        let lead = i32::try_from(random.below(26)).unwrap_or(0) - 17;
        let plain = Self { lead, open: 0, unknown: 4, has_all: false };
        match index {
            3 | 17 => Self { has_all: true, unknown: 0, ..plain },
            8 => Self { open: 12, ..plain },
            13 => Self { open: 45, ..plain },
            20 => Self { unknown: 18, ..plain },
            _ => plain,
        }
    }
}

/// An answer to a question that is asked for the first time.
pub(super) fn fill_in(
    edition: &Edition,
    question: &Question,
    character: &Character,
    random: &mut Random,
) -> DraftAnswer {
    let spread = i32::try_from(random.below(31)).unwrap_or(0) - 15;
    let tenths = i32::from(question.norm.get()) * 10 + character.lead + spread;
    answer(edition, question, character, (tenths + 5).div_euclid(10), random)
}

/// An answer to a question that was on a level the year before: mostly the same, sometimes better, seldom worse.
pub(super) fn go_on(
    edition: &Edition,
    question: &Question,
    character: &Character,
    before: Level,
    random: &mut Random,
) -> DraftAnswer {
    let step = match random.below(100) {
        0..7 => -1,
        7..62 => 0,
        62..95 => 1,
        _ => 2,
    };
    answer(edition, question, character, i32::from(before.get()) + step, random)
}

fn answer(
    edition: &Edition,
    question: &Question,
    character: &Character,
    level: i32,
    random: &mut Random,
) -> DraftAnswer {
    let least = if character.has_all { i32::from(question.norm.get()) } else { 0 };
    let level = u8::try_from(level.clamp(least, 4)).ok().and_then(Level::new).unwrap_or(Level::ALL[0]);
    let choice = if random.percent(character.open) {
        Choice::Unanswered
    } else if question.not_applicable && random.percent(30) {
        Choice::NotApplicable
    } else if random.percent(character.unknown) {
        Choice::Unknown
    } else {
        Choice::Level(level)
    };
    let note = match choice {
        Choice::NotApplicable => random.pick(&REASONS),
        Choice::Unanswered => None,
        Choice::Unknown | Choice::Level(_) => random.pick(&NOTES).filter(|_| random.percent(15)),
    };
    let title = edition.answerer(&question.answerer).map_or("", |answerer| answerer.title.as_str());
    let answered_by = if choice == Choice::Unanswered { "" } else { title };
    DraftAnswer {
        choice,
        support: support(choice, question, random),
        note: Note::cut(note.copied().unwrap_or_default()),
        answered_by: AnsweredBy::cut(answered_by),
    }
}

/// Who is below the norm asks now and then; who is above it offers now and then.
fn support(choice: Choice, question: &Question, random: &mut Random) -> Support {
    let norm = question.norm.level();
    let chance = random.below(100);
    match choice {
        Choice::Level(level) if level < norm => match chance {
            0..8 => Support::Urgent,
            8..34 => Support::Wanted,
            _ => Support::None,
        },
        Choice::Level(level) if level > norm && chance < 30 => Support::Offered,
        Choice::Unknown if chance < 25 => Support::Wanted,
        _ => Support::None,
    }
}

/// A moment of an office day in the month after an edition opens.
pub(super) fn moment(opens: Date, random: &mut Random) -> Timestamp {
    let days = 30 + i64::try_from(random.below(20)).unwrap_or(0);
    let seconds = 8 * 3600 + i64::try_from(random.below(9 * 3600)).unwrap_or(0);
    let moment = opens.start().unix_seconds() + days * 86_400 + seconds;
    Timestamp::from_unix_seconds(moment).unwrap_or_else(|| opens.start())
}
