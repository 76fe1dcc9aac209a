//! Messages about an invented municipality.

use std::sync::Arc;

use scoring::exchange;
use scoring::merge::{Choices, Entry};
use scoring::model::Model;
use scoring::receipt::{Receipt, Unopened};
use scoring::{Choice, Draft, Edition, Editions, Level, MunicipalityCode, QuestionId, Timestamp};
use sending::drop_of;

use super::Reply;
use crate::texts::merge::reply::Purpose;

mod sending {
    //! What one municipality sends: each file at a level on a day, both of its questions answered or only one.

    use super::*;

    pub(super) fn editions() -> Editions {
        let question = |id: &str| {
            format!(
                r#"{{ "id": "{id}", "theme": "T", "text": "Vraag {id}?", "why": "Daarom.", "levels": ["nul", "een", "twee", "drie", "vier"],
                    "norm": 3, "ground": "proposal", "action": "Doe iets.", "answerer": "ciso" }}"#
            )
        };
        let json = format!(
            r#"{{ "id": "voorbeeld-2026", "title": "Voorbeeld", "region": "Voorbeeldregio", "opens": "2026-10-01", "closes": "2026-12-01",
                "previous": null, "label": "TLP:AMBER", "nameless_label": "TLP:GREEN",
                "municipalities": [{{ "code": "GM9001", "name": "Akkerveen", "short": "AKK", "tile": [0, 0] }}],
                "themes": [{{ "id": "T", "title": "Thema", "purpose": "Doel." }}],
                "questions": [{}, {}], "answerers": [{{ "id": "ciso", "title": "CISO" }}] }}"#,
            question("T-01"),
            question("T-02"),
        );
        Editions::new([Edition::read(json.as_bytes()).unwrap()]).unwrap()
    }

    pub(super) fn file(level: usize, day: u8, questions: &[&str]) -> Vec<u8> {
        let editions = editions();
        let edition = editions.get("voorbeeld-2026").unwrap();
        let mut draft = Draft::new(Arc::clone(edition), &MunicipalityCode::new("GM9001")).unwrap();
        for id in questions {
            draft.answer_mut(&QuestionId::new(id)).unwrap().choice = Choice::Level(Level::ALL[level]);
        }
        exchange::write([&Entry::new(draft.submit(Timestamp::parse(&format!("2026-11-{day:02}T09:00:00Z")).unwrap()))])
    }

    pub(super) fn drop_of(files: &[(&str, Vec<u8>)], unopened: &[(&str, Unopened)]) -> Vec<Reply> {
        let editions = editions();
        let now = Timestamp::parse("2026-11-20T09:00:00Z").unwrap();
        let readings = files.iter().map(|(name, bytes)| exchange::read(name, bytes, &editions, now)).collect();
        let model = Model::new(readings, &editions, &Choices::none());
        let receipt = Receipt::new(&model, unopened.iter().copied(), &editions);
        Reply::all(receipt.lines(), |at| format!("moment {at}"))
    }
}

const BOTH: [&str; 2] = ["T-01", "T-02"];

#[test]
fn whole_and_sound_is_thanked_for() {
    let replies = drop_of(&[("a.csv", sending::file(2, 3, &BOTH))], &[]);
    assert_eq!(replies.len(), 1);
    assert_eq!((replies[0].to.as_str(), replies[0].purpose), ("Akkerveen", Purpose::Thank));
    let lines: Vec<&str> = replies[0].text.split("\n\n").collect();
    assert_eq!(lines[0], "Beste collega,");
    assert_eq!(lines[1], "Bedankt voor de inzending van Akkerveen voor de Cyberthermometer, editie voorbeeld-2026.");
    assert!(
        lines[2]
            .starts_with("Uw inzending telt mee: a.csv, gemaakt op moment 2026-11-03T09:00:00Z, controlegetal sha-")
            && lines[2].ends_with(", 2 van 2 vragen beantwoord."),
        "{}",
        lines[2]
    );
    assert_eq!(lines[3..], ["U hoeft verder niets te doen.", "Met vriendelijke groet,"]);
}

#[test]
fn open_questions_are_asked_for_once() {
    let replies = drop_of(&[("a.csv", sending::file(2, 3, &BOTH[..1]))], &[]);
    assert_eq!(replies[0].purpose, Purpose::Ask);
    assert!(replies[0].text.contains("Wilt u de laatste vraag ook beantwoorden?"), "{}", replies[0].text);
    assert!(!replies[0].text.contains("Dit viel ons op"), "{}", replies[0].text);
}

#[test]
fn what_is_wrong_is_told_with_where_and_how_to_mend_it() {
    let broken = String::from_utf8(sending::file(2, 3, &BOTH)).unwrap().replacen(";niveau;2;", ";niveau;zeven;", 1);
    let replies = drop_of(&[("kapot.csv", broken.into_bytes())], &[]);
    let text = &replies[0].text;
    assert_eq!((replies[0].to.as_str(), replies[0].purpose), ("Akkerveen", Purpose::Mend));
    assert!(text.contains("Het bestand kapot.csv kunnen wij niet meenemen:\n- Rij 2, kolom niveau (K):"), "{text}");
    assert!(text.contains("zeven") && text.contains("maak het bestand opnieuw en stuur dat"), "{text}");
}

#[test]
fn who_sent_several_is_asked_which_counts() {
    let files = [("a.csv", sending::file(2, 3, &BOTH)), ("b.csv", sending::file(3, 5, &BOTH))];
    let replies = drop_of(&files, &[]);
    assert_eq!((replies.len(), replies[0].purpose), (1, Purpose::Ask));
    let text = &replies[0].text;
    assert!(text.contains("verschillen:\n- a.csv, gemaakt op") && text.contains("\n- b.csv, gemaakt op"), "{text}");
    let edited = String::from_utf8(sending::file(2, 3, &BOTH)).unwrap().replacen(";niveau;2;", ";niveau;4;", 1);
    let replies = drop_of(&[("c.csv", edited.into_bytes())], &[]);
    assert_eq!(replies[0].purpose, Purpose::Ask);
    assert!(replies[0].text.contains("Dit viel ons op:\n- "), "{}", replies[0].text);
}

#[test]
fn a_file_of_nobody_has_a_message_of_its_own() {
    let replies = drop_of(
        &[("leeg.csv", Vec::new()), ("a.csv", sending::file(2, 3, &BOTH))],
        &[("map", Unopened::Unreadable), ("x.age", Unopened::OtherKey), ("y.age", Unopened::Encrypted)],
    );
    let to: Vec<&str> = replies.iter().map(|reply| reply.to.as_str()).collect();
    assert_eq!(
        to,
        [
            "leeg.csv (afzender onbekend)",
            "map (afzender onbekend)",
            "x.age (afzender onbekend)",
            "y.age (afzender onbekend)",
            "Akkerveen"
        ]
    );
    assert!(replies[0].text.contains("Dit bestand is leeg."), "{}", replies[0].text);
    assert!(replies[2].text.contains("versleuteld"), "{}", replies[2].text);
    // What waits for a key is nobody's to mend, and nobody knows yet whether it is right.
    assert_eq!((replies[2].purpose, replies[3].purpose), (Purpose::Mend, Purpose::Wait));
    assert!(!replies[3].text.contains("niets te doen"), "{}", replies[3].text);
}
