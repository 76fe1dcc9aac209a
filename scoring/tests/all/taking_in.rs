//! What a file brings for a draft: nothing of either side is lost.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use scoring::{
    Arrival, Change, Choice, Draft, DraftAnswer, Intake, Level, MunicipalityCode, Note, QuestionId, Side, Support,
};

use super::support::any::answers;
use super::support::{example_editions, small_editions};

fn draft(answers: &[DraftAnswer]) -> Draft {
    let edition = small_editions().get("voorbeeld-klein").unwrap().clone();
    let questions: Vec<QuestionId> = edition.questions().iter().map(|question| question.id.clone()).collect();
    let mut draft = Draft::new(edition, &MunicipalityCode::new("GM9001")).unwrap();
    for (question, answer) in questions.iter().zip(answers) {
        *draft.answer_mut(question).unwrap() = answer.clone();
    }
    draft
}

fn by_question(draft: &Draft) -> Vec<(QuestionId, DraftAnswer)> {
    draft.answers().map(|(question, answer)| (question.id.clone(), answer.clone())).collect()
}

fn level(level: u8, note: &str) -> DraftAnswer {
    DraftAnswer { choice: Choice::Level(Level::new(level).unwrap()), note: Note::cut(note), ..DraftAnswer::default() }
}

fn check(here: &DraftAnswer, is_own: bool, incoming: &DraftAnswer, expected: Arrival) {
    let here = draft(std::slice::from_ref(here));
    let coming = by_question(&draft(std::slice::from_ref(incoming))).into_iter().take(1);
    let intake = Intake::compare(&here, |_| is_own, coming);
    assert_eq!(intake.of(expected).count(), 1, "{intake:?}");
    assert_eq!(intake.len(), 1);
}

#[test]
fn an_answer_that_comes_in_is_one_of_four_things() {
    let nothing = DraftAnswer::default();
    check(&nothing, true, &nothing, Arrival::Same);
    check(&level(2, "a"), true, &level(2, "a"), Arrival::Same);
    check(&nothing, true, &level(2, ""), Arrival::New);
    check(&level(2, ""), true, &nothing, Arrival::Silent);
    check(&level(2, ""), true, &level(3, ""), Arrival::Clash);
    // The note alone, one blank in it, is an answer too.
    check(&level(2, "a"), true, &level(2, "a "), Arrival::Clash);
    check(&level(2, ""), true, &DraftAnswer { support: Support::Urgent, ..level(2, "") }, Arrival::Clash);
    // What nobody gave gives way, also to nothing.
    check(&level(2, "verzonnen"), false, &level(3, ""), Arrival::New);
    check(&level(2, "verzonnen"), false, &nothing, Arrival::New);
}

#[test]
fn nothing_is_written_while_a_choice_is_open() {
    let (here, coming) = (draft(&[level(1, "hier"), level(2, "")]), draft(&[level(1, "daar"), level(3, "")]));
    let intake = Intake::compare(&here, |_| true, by_question(&coming));
    let open = intake.decide(&BTreeMap::new()).unwrap_err();
    assert_eq!(open.iter().map(|clash| clash.question.as_str()).collect::<Vec<_>>(), ["T-01", "T-02"]);
    let mut chosen = BTreeMap::from([(QuestionId::new("T-01"), Side::Here)]);
    assert_eq!(intake.decide(&chosen).unwrap_err().len(), 1);
    chosen.insert(QuestionId::new("T-02"), Side::Incoming);
    let written = intake.decide(&chosen).unwrap();
    assert_eq!(written.len(), 1);
    assert_eq!((written[0].question.as_str(), &written[0].incoming), ("T-02", &level(3, "")));
}

#[test]
fn a_question_that_the_draft_does_not_have_brings_nothing() {
    let coming = [(QuestionId::new("T-99"), level(4, ""))];
    assert!(Intake::compare(&draft(&[]), |_| true, coming).is_empty());
}

#[test]
fn last_years_questions_are_found_again() {
    let editions = example_editions();
    let (older, newer) = (editions.get("voorbeeld-2025").unwrap(), editions.get("voorbeeld-2026").unwrap());
    let continued = Change::continued(newer, older, &editions).unwrap();
    assert!(continued.len() >= 40);
    for (new, old) in &continued {
        assert_eq!(newer.question(new.as_str()).unwrap().continues.as_ref(), Some(old));
        assert!(older.question(old.as_str()).is_some());
    }
    assert_eq!(continued.iter().map(|(_, old)| old).collect::<BTreeSet<_>>().len(), continued.len());
    assert_eq!(Change::continued(older, newer, &editions), None);
}

proptest! {
    #[test]
    fn each_answer_of_either_side_is_in_the_outcome_or_was_chosen_against(
        here in answers(4), coming in answers(4), mixed in prop::collection::vec(any::<bool>(), 8),
    ) {
        // Some answers are the same on both sides, as they are after a round trip.
        let coming: Vec<DraftAnswer> =
            coming.into_iter().zip(&here).zip(&mixed).map(|((theirs, ours), same)| if *same { ours.clone() } else { theirs }).collect();
        let (here, coming) = (draft(&here), draft(&coming));
        let intake = Intake::compare(&here, |_| true, by_question(&coming));
        prop_assert_eq!(intake.len(), 4);
        let sides = intake.of(Arrival::Clash).zip(mixed.iter().skip(4));
        let chosen: BTreeMap<QuestionId, Side> =
            sides.map(|(clash, theirs)| (clash.question.clone(), if *theirs { Side::Incoming } else { Side::Here })).collect();
        let mut outcome = here.clone();
        for incoming in intake.decide(&chosen).unwrap() {
            *outcome.answer_mut(&incoming.question).unwrap() = incoming.incoming.clone();
        }
        for (question, answer) in outcome.answers() {
            let (ours, theirs) = (here.answer(&question.id).unwrap(), coming.answer(&question.id).unwrap());
            prop_assert!(answer == ours || answer == theirs);
            for side in [ours, theirs] {
                let was_shown = chosen.contains_key(&question.id);
                prop_assert!(answer == side || side.is_silent() || was_shown, "{:?} of {} is gone", side, question.id);
            }
            if let Some(side) = chosen.get(&question.id) {
                prop_assert_eq!(answer, if *side == Side::Here { ours } else { theirs });
            }
        }
        // Taken in once more, it brings nothing that was not chosen against.
        let again = Intake::compare(&outcome, |_| true, by_question(&coming));
        prop_assert_eq!(again.of(Arrival::New).count(), 0);
    }
}
