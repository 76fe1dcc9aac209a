//! The worked examples of `docs/scoring.md`, and what its rules say at their edges. Expected numbers were worked out by hand.

use crate::support::bare::{Asked, decided, draft, entry, known, only, text};
use scoring::merge::Entry;
use scoring::region::{NamelessRegion, RegionModel};
use scoring::score::{BasicLevel, MunicipalityScore, Temperature};
use scoring::{Change, Choice, DraftAnswer, Level, Note, QuestionId, Support};

const FOUR: &[Asked<'static>] = &[("T-01", 3, None), ("T-02", 3, None), ("T-03", 2, None), ("T-04", 4, None)];
const OF_THREE: &[Asked<'static>] = &[("T-01", 3, None), ("T-02", 3, None), ("T-03", 3, None), ("T-04", 3, None)];

fn score(questions: &[Asked<'_>], answers: &str) -> MunicipalityScore {
    let (_, edition) = only(&[("TA", questions)], 1);
    draft(&edition, 0, answers).score()
}

fn told(temperature: Option<Temperature>) -> String {
    temperature.map_or_else(
        || "nog geen score".to_owned(),
        |temperature| format!("{} {}°", temperature.exact(), temperature.shown()),
    )
}

#[test]
fn worked_example_1() {
    let score_of = score(FOUR, "24?3");
    assert_eq!(told(score_of.temperature), "725/12 60°");
    assert_eq!((score_of.at_basic_level, score_of.scored), (1, 4));
    let gaps: Vec<Option<u8>> = score_of.themes[0].questions.iter().map(scoring::score::QuestionScore::gap).collect();
    assert_eq!(gaps, [Some(1), Some(0), Some(2), Some(1)]);
    assert_eq!(score_of.gap, 4);
    assert_eq!(score_of.themes[0].attained.to_string(), "29/12");
    let without = score(FOUR, "24n3");
    assert_eq!(told(without.temperature), "725/9 81°");
    assert_eq!((without.scored, without.not_applicable), (3, 1));
}

#[test]
fn worked_example_2() {
    let (_, edition) = only(&[("TA", &[("T-01", 2, None), ("T-02", 3, None)])], 2);
    let region = RegionModel::new(&edition, &decided([entry(&edition, 0, "20"), entry(&edition, 1, "?3")]));
    let own: Vec<String> = region.total.marks.iter().map(|mark| mark.temperature.exact().to_string()).collect();
    assert_eq!(own, ["50", "50"]);
    assert_eq!(told(region.total.mean), "50 50°");
    let gains: Vec<String> =
        region.questions.iter().map(|question| question.gain.unwrap().exact().to_string()).collect();
    assert_eq!(gains, ["25", "25"]);
    assert_eq!(region.questions[0].gain.unwrap().shown(), "25,0");
    assert_eq!(region.gain_of(&region.ranking).exact().to_string(), "50");
}

#[test]
fn worked_example_3() {
    let open = score(OF_THREE, "33..");
    assert_eq!(told(open.themes[0].temperature), "100 100°");
    assert!(open.themes[0].is_provisional());
    assert_eq!(open.coverage.shown(), 50);
    assert_eq!(open.temperature, None);
    assert_eq!(open.basic_level, BasicLevel::Incomplete);
    let honest = score(OF_THREE, "33?.");
    assert_eq!(told(honest.themes[0].temperature), "200/3 67°");
    assert!(honest.themes[0].counts);
    assert_eq!(honest.coverage.shown(), 75);
    assert_eq!(honest.temperature, honest.themes[0].temperature);
}

#[test]
fn worked_example_4() {
    let texts = [
        text("toets-2025", None, &[("TA", &[("T-05", 2, None)])], 1),
        text("toets-2026", Some("toets-2025"), &[("TA", &[("T-01", 4, None), ("T-02", 3, Some("T-05"))])], 1),
    ];
    let editions = known(&texts);
    let (older, newer) = (editions.get("toets-2025").unwrap(), editions.get("toets-2026").unwrap());
    let both = decided([entry(older, 0, "2"), entry(newer, 0, "43")]);
    let change = Change::of_region(newer, older, &editions, &both).unwrap();
    assert_eq!(change.questions, 1);
    assert_eq!(told(change.total.before), "200/3 67°");
    assert_eq!(told(change.total.after), "100 100°");
    let difference = change.total.difference.unwrap();
    assert_eq!((difference.to_string().as_str(), difference.shown()), ("100/3", 33));
    assert_eq!(change.by_question.len(), 1);
    assert_eq!(change.most_improved()[0].question.as_str(), "T-02");
    assert!(change.most_fallen().is_empty());
    assert_eq!(Change::of_region(older, newer, &editions, &both), None, "the newer one does not come before the older");
    assert_eq!(Change::of_region(newer, newer, &editions, &both), None);
}

#[test]
fn a_chain_of_editions_is_followed_whether_or_not_anyone_sent_in_between() {
    let texts = [
        text("toets-2024", None, &[("TA", &[("O-1", 4, None), ("O-2", 4, None)])], 2),
        text("toets-2025", Some("toets-2024"), &[("TB", &[("M-1", 4, Some("O-2")), ("M-2", 4, None)])], 2),
        text("toets-2026", Some("toets-2025"), &[("TC", &[("N-1", 2, Some("M-2")), ("N-2", 2, Some("M-1"))])], 2),
    ];
    let editions = known(&texts);
    let (oldest, newest) = (editions.get("toets-2024").unwrap(), editions.get("toets-2026").unwrap());
    let sent = decided([entry(oldest, 0, "42"), entry(newest, 0, "11"), entry(newest, 1, "22")]);
    let changes = Change::all(&editions, &sent);
    let told: Vec<(&str, &str, Option<&str>, usize, String)> = changes
        .iter()
        .map(|change| {
            let municipality = change.municipality.as_ref().map(scoring::MunicipalityCode::as_str);
            let difference = change.total.difference.map(|difference| difference.to_string()).unwrap_or_default();
            (change.edition.as_str(), change.against.as_str(), municipality, change.questions, difference)
        })
        .collect();
    // N-2 continues M-1, which continues O-2: level 2 then, level 1 now, with the norm 2 of now: 100 and 50 degrees.
    let expected = |municipality| ("toets-2026", "toets-2024", municipality, 1, "-50".to_owned());
    assert_eq!(told, [expected(None), expected(Some("GM9001"))]);
    assert_eq!(changes[0].total.municipalities, 1);
    assert_eq!(changes[0].total.difference.unwrap().shown(), -50);
    assert_eq!(changes[0].most_fallen()[0].question.as_str(), "N-2");
}

#[test]
fn nothing_scored_is_no_temperature_and_not_0_degrees() {
    assert_eq!(told(score(FOUR, "....").temperature), "nog geen score");
    assert_eq!(told(score(FOUR, "nnnn").temperature), "nog geen score");
    assert_eq!(told(score(FOUR, "????").temperature), "0 0°");
    assert!(!score(FOUR, "nnnn").themes[0].counts);
}

#[test]
fn shown_degrees_are_honest_at_both_ends() {
    // 40 questions of which one is a step of four below: 99.375 degrees; and one of forty a step of four above nothing: 0.625.
    let forty: Vec<(String, u8)> = (0..40).map(|number| (format!("V-{number}"), 4)).collect();
    let forty: Vec<Asked<'_>> = forty.iter().map(|(id, norm)| (id.as_str(), *norm, None)).collect();
    assert_eq!(told(score(&forty, &format!("3{}", "4".repeat(39))).temperature), "795/8 99°");
    assert_eq!(told(score(&forty, &format!("1{}", "0".repeat(39))).temperature), "5/8 1°");
    // Half a degree is shown upwards: 62.5.
    assert_eq!(told(score(&[("V-1", 4, None), ("V-2", 2, None)], "11").temperature), "75/2 38°");
    assert_eq!(score(&forty, &format!("{}.", "?".repeat(39))).coverage.shown(), 98);
    assert_eq!(score(&forty, &format!("?{}", ".".repeat(39))).coverage.shown(), 3);
    assert_eq!(score(&forty, &".".repeat(40)).coverage.shown(), 0);
}

#[test]
fn the_basic_level_of_a_theme_and_of_a_municipality() {
    let check =
        |answers: &str, expected: BasicLevel| assert_eq!(score(FOUR, answers).basic_level, expected, "{answers}");
    check("3324", BasicLevel::Reached);
    check("4444", BasicLevel::Reached);
    check("33n4", BasicLevel::Reached);
    check("332.", BasicLevel::Incomplete);
    check("....", BasicLevel::Incomplete);
    check("nnn.", BasicLevel::Incomplete);
    check("nnnn", BasicLevel::NotApplicable);
    check("3323", BasicLevel::NotReached);
    check("?...", BasicLevel::NotReached);
    let (_, edition) =
        only(&[("TA", &[("T-01", 3, None)]), ("TB", &[("T-02", 3, None)]), ("TC", &[("T-03", 3, None)])], 1);
    let of = |answers: &str| draft(&edition, 0, answers).score().basic_level;
    assert_eq!(of("3n3"), BasicLevel::Reached);
    assert_eq!(of("3n."), BasicLevel::Incomplete);
    assert_eq!(of(".2n"), BasicLevel::NotReached);
    assert_eq!(of("nnn"), BasicLevel::NotApplicable);
}

#[test]
fn only_themes_that_count_make_the_municipality() {
    let (_, edition) = only(&[("TA", OF_THREE), ("TB", &[("U-01", 3, None)]), ("TC", &[("U-02", 3, None)])], 1);
    let score = draft(&edition, 0, "33..0n").score();
    // TA is provisional, TC has nothing scored: only TB counts.
    assert_eq!((score.counting_themes, told(score.temperature).as_str()), (1, "0 0°"));
    let steps: Vec<(String, String)> = score
        .steps()
        .iter()
        .map(|step| (step.question.to_string(), step.gain.map(|gain| gain.exact().to_string()).unwrap_or_default()))
        .collect();
    assert_eq!(steps, [("U-01".to_owned(), "100".to_owned())]);
}

#[test]
fn steps_stand_by_gain_and_then_by_the_edition() {
    let (_, edition) = only(&[("TA", &[("T-01", 3, None), ("T-02", 3, None)]), ("TB", &[("U-01", 4, None)])], 1);
    let steps: Vec<String> =
        draft(&edition, 0, "222").score().steps().iter().map(|step| step.question.to_string()).collect();
    // (1 - 2/4) / (1 · 2) is 25 degrees; (1 - 2/3) / (2 · 2) is 8 and a third, twice.
    assert_eq!(steps, ["U-01", "T-01", "T-02"]);
}

#[test]
fn not_applicable_without_a_reason_is_open() {
    let (_, edition) = only(&[("TA", FOUR)], 1);
    let mut draft = draft(&edition, 0, "3324");
    let question = QuestionId::new("T-03");
    *draft.answer_mut(&question).unwrap() = DraftAnswer {
        choice: Choice::NotApplicable,
        note: Note::cut(" \n"),
        support: Support::Urgent,
        ..DraftAnswer::default()
    };
    assert_eq!(draft.counted_choice(&question), Some(Choice::Unanswered));
    assert_eq!(draft.score().basic_level, BasicLevel::Incomplete);
    let submission = draft.submit(crate::support::now());
    assert_eq!(submission.responses()[2].choice(), Choice::Unanswered);
    assert_eq!(submission.responses()[2].support(), Support::Urgent);
    assert_eq!(submission.score(), draft.score());
    draft.answer_mut(&question).unwrap().note = Note::cut("Komt niet voor.");
    assert_eq!(draft.counted_choice(&question), Some(Choice::NotApplicable));
    assert_eq!(draft.score().basic_level, BasicLevel::Reached);
}

#[test]
fn some_questions_are_counted_as_all_are() {
    let (_, edition) = only(&[("TA", FOUR)], 1);
    let mut draft = draft(&edition, 0, "3.?.");
    let ids = |ids: &[&str]| ids.iter().copied().map(QuestionId::new).collect::<Vec<_>>();
    let count = |draft: &scoring::Draft, of: &[&str]| {
        let coverage = draft.coverage_of(&ids(of));
        (coverage.answered(), coverage.questions())
    };
    assert_eq!(count(&draft, &["T-02", "T-03"]), (1, 2));
    assert_eq!(count(&draft, &["T-01", "X-01"]), (1, 1), "one that the edition does not have");
    assert_eq!(count(&draft, &[]), (0, 0));
    assert_eq!(count(&draft, &["T-01", "T-02", "T-03", "T-04"]).0, draft.score().coverage.answered());
    // Without its reason it is open.
    draft.answer_mut(&QuestionId::new("T-03")).unwrap().choice = Choice::NotApplicable;
    assert_eq!(count(&draft, &["T-03"]), (0, 1));
}

#[test]
fn support_matches_askers_with_offerers() {
    let (_, edition) = only(&[("TA", &[("T-01", 3, None)])], 4);
    let supports = [Support::Wanted, Support::Offered, Support::Urgent, Support::Offered];
    let entries = supports.into_iter().enumerate().map(|(place, support)| {
        let mut draft = draft(&edition, place, ".");
        draft.answer_mut(&QuestionId::new("T-01")).unwrap().support = support;
        Entry::new(draft.submit(crate::support::now()))
    });
    let region = RegionModel::new(&edition, &decided(entries));
    let question = &region.questions[0];
    let matches: Vec<String> =
        question.matches().iter().map(|pair| format!("{} {} {}", pair.asker, pair.offerer, pair.urgent)).collect();
    assert_eq!(matches, ["GM9003 GM9002 true", "GM9003 GM9004 true", "GM9001 GM9002 false", "GM9001 GM9004 false"]);
    assert_eq!((question.asking(), question.gain), (2, None));
    assert_eq!(region.without_score.len(), 4);
}

#[test]
fn a_region_tells_its_spread_and_who_is_missing() {
    let (_, edition) = only(&[("TA", &[("T-01", 4, None)])], 6);
    let region = RegionModel::new(
        &edition,
        &decided([
            entry(&edition, 0, "4"),
            entry(&edition, 1, "1"),
            entry(&edition, 3, "."),
            entry(&edition, 4, "2"),
            entry(&edition, 5, "4"),
        ]),
    );
    let total = &region.total;
    assert_eq!((total.municipalities(), total.without, total.reached), (4, 1, 2));
    assert_eq!(told(total.mean), "275/4 69°");
    assert_eq!(told(total.lowest), "25 25°");
    assert_eq!(told(total.median), "75 75°");
    assert_eq!(told(total.highest), "100 100°");
    let codes = |codes: &[scoring::MunicipalityCode]| codes.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(codes(&region.missing), ["GM9003"]);
    assert_eq!(codes(&region.without_score), ["GM9004"]);
    let question = &region.questions[0];
    assert_eq!((question.levels, question.unanswered, question.one_step_below), ([0, 1, 1, 0, 2], 1, 0));
    // Four with a temperature: with one fewer no figure stands in the nameless view.
    assert_eq!(NamelessRegion::new(&region).total, None);
}

#[test]
fn the_nameless_region_tells_no_one_apart() {
    let (_, edition) = only(&[("TA", &[("T-01", 4, None)]), ("TB", &[("U-01", 4, None)])], 5);
    let of = |answers: [&str; 5]| {
        let entries = answers.into_iter().enumerate().map(|(place, answers)| entry(&edition, place, answers));
        NamelessRegion::new(&RegionModel::new(&edition, &decided(entries)))
    };
    let one = of(["40", "31", "22", "13", "04"]);
    // Whoever has which answers, the figures are the same: by their order no two figures can be linked.
    let other = of(["04", "13", "22", "31", "40"]);
    assert_eq!(one, other);
    let marks: Vec<u8> = one.themes[0].spread.as_ref().unwrap().marks.iter().map(|mark| mark.shown()).collect();
    assert_eq!(marks, [0, 25, 50, 75, 100]);
    assert!(!format!("{one:?}").contains("GM90"));
}

#[test]
fn hints_apply_to_levels_only() {
    use scoring::edition::{Bound, Condition, Hint};
    let condition = |id: &str, bound| Condition { question: QuestionId::new(id), bound };
    let hint = Hint {
        when: vec![condition("T-01", Bound::AtLeast(Level::ALL[3])), condition("T-02", Bound::AtMost(Level::ALL[1]))],
        text: String::new(),
    };
    let check = |first: Choice, second: Choice, expected: bool| {
        assert_eq!(hint.applies(|id| if id.as_str() == "T-01" { first } else { second }), expected);
    };
    let level = |number: u8| Choice::Level(Level::new(number).unwrap());
    check(level(3), level(1), true);
    check(level(4), level(0), true);
    check(level(2), level(0), false);
    check(level(3), level(2), false);
    check(level(3), Choice::Unknown, false);
    check(Choice::Unanswered, level(0), false);
}
