//! Conflicts of an invented municipality.

use std::sync::Arc;

use scoring::exchange;
use scoring::merge::{Choices, Entry};
use scoring::model::Model;
use scoring::{
    AnsweredBy, Choice, Draft, Edition, Editions, Level, MunicipalityCode, Note, QuestionId, Support, Timestamp,
};

use super::{Dispute, Proposal};

fn editions() -> Editions {
    let question = |id: &str| {
        format!(
            r#"{{ "id": "{id}", "theme": "T", "text": "Vraag {id}?", "why": "Daarom.", "levels": ["nul", "een", "twee", "drie", "vier"],
                "norm": 3, "ground": "proposal", "action": "Doe iets.", "answerer": "ciso" }}"#
        )
    };
    let questions = ["T-01", "T-02", "T-03", "T-04"].map(question).join(",");
    let json = format!(
        r#"{{ "id": "voorbeeld-2026", "title": "Voorbeeld", "region": "Voorbeeldregio", "opens": "2026-10-01", "closes": "2026-12-01",
            "previous": null, "label": "TLP:AMBER", "nameless_label": "TLP:GREEN",
            "municipalities": [{{ "code": "GM9001", "name": "Akkerveen", "short": "AKK", "tile": [0, 0] }}],
            "themes": [{{ "id": "T", "title": "Thema", "purpose": "Doel." }}],
            "questions": [{questions}], "answerers": [{{ "id": "ciso", "title": "CISO" }}] }}"#
    );
    Editions::new([Edition::read(json.as_bytes()).unwrap()]).unwrap()
}

/// All questions at level 2 but the last, which is open; then changed by `change`.
fn file(editions: &Editions, day: u8, change: impl FnOnce(&mut Draft)) -> Vec<u8> {
    let edition = editions.get("voorbeeld-2026").unwrap();
    let mut draft = Draft::new(Arc::clone(edition), &MunicipalityCode::new("GM9001")).unwrap();
    for id in ["T-01", "T-02", "T-03"] {
        draft.answer_mut(&QuestionId::new(id)).unwrap().choice = Choice::Level(Level::ALL[2]);
    }
    change(&mut draft);
    let at = Timestamp::parse(&format!("2026-11-{day:02}T09:00:00Z")).unwrap();
    exchange::write([&Entry::new(draft.submit(at))])
}

fn model(editions: &Editions, files: &[(&str, Vec<u8>)], choices: &Choices) -> Model {
    let now = Timestamp::parse("2026-11-20T09:00:00Z").unwrap();
    Model::new(
        files.iter().map(|(name, bytes)| exchange::read(name, bytes, editions, now)).collect(),
        editions,
        choices,
    )
}

fn change_note(draft: &mut Draft, id: &str, note: &str) {
    draft.answer_mut(&QuestionId::new(id)).unwrap().note = Note::cut(note);
}

#[test]
fn only_what_differs_stands_side_by_side() {
    let editions = editions();
    let older = file(&editions, 3, |_| {});
    let newer = file(&editions, 5, |draft| {
        let first = draft.answer_mut(&QuestionId::new("T-01")).unwrap();
        first.choice = Choice::Unanswered;
        first.support = Support::Urgent;
        change_note(draft, "T-02", "Sinds kort");
        draft.answer_mut(&QuestionId::new("T-03")).unwrap().answered_by = AnsweredBy::cut("CISO");
    });
    let model = model(&editions, &[("oud.csv", older), ("nieuw.csv", newer)], &Choices::none());
    let disputes = Dispute::first(&model, 9, 9);
    assert_eq!(disputes.len(), 1);
    let dispute = &disputes[0];
    assert_eq!((dispute.municipality.as_str(), dispute.questions), ("Akkerveen", 4));
    let files: Vec<&str> = dispute.rivals.iter().map(|rival| rival.file.as_str()).collect();
    assert_eq!(files, ["nieuw.csv", "oud.csv"]);
    assert_eq!(dispute.rivals[0].proposal, Some(Proposal::Newest));
    assert_eq!(dispute.rivals[1].proposal, None);
    assert_eq!(dispute.rivals.iter().map(|rival| rival.fewer).collect::<Vec<_>>(), [1, 0]);
    // Level 2 of norm 3 on three of four questions: 100 x 2/3.
    assert_eq!(dispute.rivals[1].temperature, Some(67));

    // The newer one leaves T-01 open: 2/3 on the other two, which with two of four questions answered counts for nothing.
    assert_eq!(dispute.rivals[0].temperature, None);
    // This municipality is the region.
    assert_eq!(dispute.rivals.iter().map(|rival| rival.region).collect::<Vec<_>>(), [None, Some(67)]);

    let questions: Vec<&str> = dispute.differences.iter().map(|difference| difference.question.as_str()).collect();
    assert_eq!(questions, ["T-01", "T-02", "T-03"]);
    let sides = &dispute.differences[0].sides;
    assert_eq!((sides[0].choice, sides[0].support, &sides[0].note), (Choice::Unanswered, Some(Support::Urgent), &None));
    assert_eq!((sides[1].choice, sides[1].support), (Choice::Level(Level::ALL[2]), Some(Support::None)));
    let notes: Vec<_> = dispute.differences[1].sides.iter().map(|side| side.note.as_deref()).collect();
    assert_eq!(notes, [Some("Sinds kort"), Some("")]);
    let roles: Vec<_> = dispute.differences[2].sides.iter().map(|side| side.answered_by.as_deref()).collect();
    assert_eq!(roles, [Some("CISO"), Some("")]);
}

#[test]
fn a_choice_is_known_and_can_be_taken_back() {
    let editions = editions();
    let files = [
        ("a.csv", file(&editions, 3, |_| {})),
        ("a.csv", file(&editions, 5, |draft| change_note(draft, "T-01", "Meer"))),
    ];
    let mut choices = Choices::none();
    let before = model(&editions, &files, &choices);
    let dispute = Dispute::first(&before, 9, 9).remove(0);
    assert!(dispute.rivals.iter().all(|rival| rival.shares_name));
    assert_eq!(dispute.chosen(&before), None);
    for place in [0, 1] {
        choices.choose(dispute.sender.clone(), dispute.rivals[place].entry.submission().fingerprint());
        let after = model(&editions, &files, &choices);
        assert_eq!(Dispute::first(&after, 9, 9), vec![dispute.clone()]);
        assert_eq!(dispute.chosen(&after), Some(place));
    }
    choices.withdraw(&dispute.sender);
    assert_eq!(dispute.chosen(&model(&editions, &files, &choices)), None);
}

#[test]
fn an_edited_newer_one_is_not_proposed() {
    let editions = editions();
    let edited = String::from_utf8(file(&editions, 5, |_| {})).unwrap().replacen(";niveau;2;", ";niveau;4;", 1);
    let files = [("nieuw.csv", edited.into_bytes()), ("oud.csv", file(&editions, 3, |_| {}))];
    let model = model(&editions, &files, &Choices::none());
    let dispute = Dispute::first(&model, 9, 9).remove(0);
    assert_eq!((dispute.rivals[0].file.as_str(), dispute.rivals[0].proposal), ("oud.csv", Some(Proposal::NewestSound)));
    assert!(dispute.rivals[1].entry.is_edited());
}

#[test]
fn each_answer_tells_what_it_does_to_the_temperature() {
    let editions = editions();
    let level = |draft: &mut Draft, level: usize| {
        draft.answer_mut(&QuestionId::new("T-01")).unwrap().choice = Choice::Level(Level::ALL[level]);
    };
    let older = file(&editions, 3, |draft| level(draft, 0));
    let newer = file(&editions, 5, |draft| change_note(draft, "T-02", "Sinds kort"));
    let model = model(&editions, &[("oud.csv", older), ("nieuw.csv", newer)], &Choices::none());
    let dispute = Dispute::first(&model, 9, 9).remove(0);
    let effects: Vec<Vec<Option<String>>> = dispute
        .differences
        .iter()
        .map(|difference| difference.sides.iter().map(|side| side.effect.map(|effect| effect.to_string())).collect())
        .collect();
    // Of 100 x (2/3 + 2/3 + 2/3) / 3 the first third goes. A note changes nothing.
    assert_eq!(effects, [vec![None, Some("-200/9".to_owned())], vec![None, None]]);
}

#[test]
fn of_many_the_first_few_are_shown_and_always_the_chosen_one() {
    let editions = editions();
    let files: Vec<(String, Vec<u8>)> = (1..=9)
        .map(|day| (format!("{day}.csv"), file(&editions, day, |draft| change_note(draft, "T-01", &day.to_string()))))
        .collect();
    let files: Vec<(&str, Vec<u8>)> = files.iter().map(|(name, bytes)| (name.as_str(), bytes.clone())).collect();
    let shown = |choices: &Choices, count| {
        let model = model(&editions, &files, choices);
        let dispute = Dispute::first(&model, 9, count).remove(0);
        let names: Vec<String> = dispute.rivals.iter().map(|rival| rival.file.clone()).collect();
        (dispute.count, names, dispute.chosen(&model), dispute.sender.clone(), dispute.rivals)
    };
    let (count, names, chosen, sender, _) = shown(&Choices::none(), 3);
    assert_eq!((count, names.join(" "), chosen), (9, "9.csv 8.csv 7.csv".to_owned(), None));
    let (_, _, _, _, rivals) = shown(&Choices::none(), 9);
    let mut choices = Choices::none();
    choices.choose(sender, rivals[4].entry.submission().fingerprint());
    let (_, names, chosen, _, _) = shown(&choices, 3);
    assert_eq!((names.len(), chosen), (5, Some(4)));
    assert!(Dispute::first(&model(&editions, &files, &Choices::none()), 0, 3).is_empty());
}
