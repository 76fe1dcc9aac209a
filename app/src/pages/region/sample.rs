//! A region small enough to work out by hand, for tests: seven invented municipalities, two themes, four questions.
//!
//! | | A-1 | A-2 | B-1 | B-2 | A | B | both |
//! |---|---|---|---|---|---|---|---|
//! | Nesselmeer | 3 | 4 | 3 | 3 | 100 | 100 | 100, bereikt |
//! | Oudewaard | 3 | 0 | 3 | 0 | 50 | 50 | 50 |
//! | Zeewijk | 3 | onbekend | 3 | 3 | 50 | 100 | 75 |
//! | Veenstede | 2 | 2 | 1 | 3 | 200/3 | 200/3 | 200/3 |
//! | Dijkhaven | 0 | 0 | 0 | 3 | 0 | 50 | 25 |
//! | Akkerveen | 3 | open | open | open | voorlopig | | none |
//! | Meerdonk | | | | | | | sent nothing |
//!
//! Every norm is 3.

use scoring::merge::{Choices, Collection, Entry, decide};
use scoring::model::Model;
use scoring::region::RegionModel;
use scoring::{
    Change, Choice, Draft, Edition, Editions, Level, MunicipalityCode, Note, QuestionId, Support, Timestamp,
};
use std::sync::Arc;

/// A note that must never be seen without names.
pub(crate) const NOTE: &str = "Onze leverancier heet Kanariepiet";

/// The municipalities: code, name, short name.
pub(crate) const MUNICIPALITIES: [(&str, &str, &str); 7] = [
    ("GM9001", "Nesselmeer", "NES"),
    ("GM9002", "Oudewaard", "OUD"),
    ("GM9003", "Zeewijk", "ZEE"),
    ("GM9004", "Veenstede", "VEE"),
    ("GM9005", "Dijkhaven", "DIJ"),
    ("GM9006", "Akkerveen", "AKK"),
    ("GM9007", "Meerdonk", "MEE"),
];

const QUESTIONS: [(&str, &str, &str); 4] = [
    ("A", "A-1", "Weet u wie wat doet bij een storing?"),
    ("A", "A-2", "Oefent u het terugzetten van back-ups?"),
    ("B", "B-1", "Hoe leren medewerkers veilig te werken?"),
    ("B", "B-2", "Wat is geregeld voor bedreigde bestuurders?"),
];

const OPEN: i8 = -1;
const UNKNOWN: i8 = -2;

/// Answers of the first six.
const ANSWERS: [[i8; 4]; 6] =
    [[3, 4, 3, 3], [3, 0, 3, 0], [3, UNKNOWN, 3, 3], [2, 2, 1, 3], [0, 0, 0, 3], [3, OPEN, OPEN, OPEN]];

/// Whose, on what, which.
const SUPPORT: [(usize, &str, Support); 4] = [
    (0, "A-2", Support::Offered),
    (1, "A-2", Support::Urgent),
    (2, "A-2", Support::Wanted),
    (3, "B-1", Support::Wanted),
];

/// The model of these editions, each with the answers above and joined to the one before it.
pub(crate) fn model(ids: &[&str]) -> Model {
    model_of_first(ANSWERS.len(), ids)
}

/// The same with the first municipalities only.
pub(crate) fn model_of_first(count: usize, ids: &[&str]) -> Model {
    let all: Vec<Arc<Edition>> = ids.iter().map(|id| Arc::new(edition(id))).collect();
    let collection = Collection::new(all.iter().flat_map(|edition| entries(edition, count)));
    let decided = decide(&collection, &Choices::none());
    let editions = Editions::new(all.iter().cloned()).unwrap();
    let mut model = Model::new(Vec::new(), &editions, &Choices::none());
    model.regions = all.iter().map(|edition| RegionModel::new(edition, &decided)).collect();
    model.changes = Change::all(&editions, &decided);
    model.collection = collection;
    model.decided = decided;
    model
}

fn edition(id: &str) -> Edition {
    let municipalities: Vec<String> = MUNICIPALITIES
        .iter()
        .enumerate()
        .map(|(column, (code, name, short))| {
            format!(r#"{{"code": "{code}", "name": "{name}", "short": "{short}", "tile": [0, {column}]}}"#)
        })
        .collect();
    let questions: Vec<String> = QUESTIONS
        .iter()
        .map(|(theme, id, text)| {
            format!(
                r#"{{"id": "{id}", "theme": "{theme}", "text": "{text}", "why": "Daarom.", "levels": ["a", "b", "c", "d", "e"],
                "norm": 3, "ground": "proposal", "not_applicable": false, "action": "Regel {id}.", "answerer": "ciso",
                "sources": [], "offerings": ["netwerk"], "continues": null}}"#
            )
        })
        .collect();
    let json = format!(
        r#"{{"id": "{id}", "title": "Proef {id}", "region": "Proefregio", "opens": "2026-10-01", "closes": "2026-12-01",
        "previous": null, "label": "TLP:AMBER+STRICT", "nameless_label": "TLP:GREEN", "recipients": [],
        "municipalities": [{}], "former_municipalities": [],
        "themes": [{{"id": "A", "title": "Techniek", "purpose": "Het werkt."}}, {{"id": "B", "title": "Mensen", "purpose": "Zij weten het."}}],
        "questions": [{}], "answerers": [{{"id": "ciso", "title": "CISO"}}], "sources": [],
        "offerings": [{{"id": "netwerk", "title": "CISO-netwerk", "summary": "Elkaar helpen.", "url": null}}],
        "contacts": [], "hints": []}}"#,
        municipalities.join(", "),
        questions.join(", "),
    );
    Edition::read(json.as_bytes()).unwrap()
}

fn entries(edition: &Arc<Edition>, count: usize) -> Vec<Entry> {
    let filled_at = Timestamp::parse("2026-11-03T09:12:44Z").unwrap();
    let of = |(place, answers): (usize, &[i8; 4])| {
        let code = MunicipalityCode::new(MUNICIPALITIES[place].0);
        let mut draft = Draft::new(Arc::clone(edition), &code).unwrap();
        for ((_, id, _), answer) in QUESTIONS.iter().zip(answers) {
            let question = draft.answer_mut(&QuestionId::new(id)).unwrap();
            question.note = Note::cut(NOTE);
            question.choice = match *answer {
                OPEN => Choice::Unanswered,
                UNKNOWN => Choice::Unknown,
                level => Choice::Level(Level::new(level.unsigned_abs()).unwrap()),
            };
        }
        for (_, id, support) in SUPPORT.iter().filter(|(whose, _, _)| *whose == place) {
            draft.answer_mut(&QuestionId::new(id)).unwrap().support = *support;
        }
        Entry::new(draft.submit(filled_at))
    };
    ANSWERS.iter().take(count).enumerate().map(of).collect()
}
