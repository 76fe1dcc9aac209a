//! How the municipalities answered, per question: bars from *onbekend* to level 4, all with the basic level on one line. What is left
//! of the line is below the norm, what is right of it has it.

use super::{
    Drawing, LINE_HEIGHT, Object, bars as stacked, dashed_edge, digits, filled, flat, grid, ink, label, lines, list,
    norm_lines, norm_name, number, rows, text_width, texts_above, told, untold,
};
use crate::texts::{common, region};
use scoring::{Level, Norm};

/// One question of the chart.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct AnswerBar {
    /// Its id.
    pub(crate) id: String,
    /// The question.
    pub(crate) text: String,
    /// Its norm.
    pub(crate) norm: Norm,
    /// How many answered *onbekend*.
    pub(crate) unknown: usize,
    /// How many are on each level, from level 0.
    pub(crate) levels: [usize; 5],
}

impl AnswerBar {
    /// How many stand left of the line.
    fn left(&self) -> usize {
        self.unknown + self.levels[..self.norm.level().index()].iter().sum::<usize>()
    }

    /// How many stand right of it.
    fn right(&self) -> usize {
        self.levels[self.norm.level().index()..].iter().sum()
    }
}

/// How thick a bar is, in pixels.
const BAR: f64 = 20.0;
/// Between a bar and the text of the next.
const GAP: f64 = 18.0;
/// From the middle of a bar to the foot of its text.
const TEXT_RISE: f64 = BAR / 2.0 + 8.0;
/// How far the line of the basic level stands out above and below a bar.
const STAND_OUT: f64 = 4.0;

/// The chart, drawn for a width in pixels.
pub(crate) fn distribution(bars: &[AnswerBar], width: f64) -> Drawing {
    let texts: Vec<Vec<String>> = bars.iter().map(|bar| lines(&format!("{} {}", bar.id, bar.text), width)).collect();
    let deepest = texts.iter().map(Vec::len).max().unwrap_or(0);
    let pitch = number(deepest) * LINE_HEIGHT + BAR + GAP;
    // The first row's text and the name of the line stand above its band.
    let top = (number(deepest) * LINE_HEIGHT + TEXT_RISE - pitch / 2.0).max(0.0) + LINE_HEIGHT + 6.0;
    let line = bars.iter().map(AnswerBar::left).max().unwrap_or(0);
    let end = line + bars.iter().map(AnswerBar::right).max().unwrap_or(0);
    let middle = |row: usize| top + pitch * (number(row) + 0.5);

    let hidden = Object::new().text("type", "value").flag("show", false).number("min", 0.0).number("max", number(end));
    let names: Vec<String> = bars.iter().map(|bar| bar.id.clone()).collect();
    let chart = Object::new()
        .list("grid", &[grid(1.0, top, 1.0, 2.0).finish()])
        .object("tooltip", told("{b} · {a}: {c}"))
        .object("xAxis", hidden)
        .object("yAxis", rows(&names));
    // Pushes each bar so far to the right that its norm falls on the line.
    let push: Vec<String> = bars.iter().map(|bar| digits(number(line - bar.left()))).collect();
    let mut series =
        vec![stack(region::UNSEEN, &push).object("itemStyle", flat(ink::NONE)).object("tooltip", untold()).finish()];
    let unknown: Vec<String> = bars.iter().map(|bar| present(bar.unknown)).collect();
    series.push(
        stack(region::UNKNOWN, &unknown)
            .object("itemStyle", dashed_edge(ink::SURFACE, ink::EDGE))
            .object("label", inside(ink::TEXT))
            .finish(),
    );
    for (level, (fill, text)) in Level::ALL.into_iter().zip(ink::LEVELS) {
        let counts: Vec<String> = bars.iter().map(|bar| present(bar.levels[level.index()])).collect();
        let name = format!("{level} {}", common::LEVELS[level.index()]);
        series.push(
            stack(&name, &counts).object("itemStyle", filled(fill, ink::EDGE)).object("label", inside(text)).finish(),
        );
    }
    let strokes: Vec<String> = (0..bars.len()).map(|row| stroke_at(line, row, middle(row))).collect();
    series.extend(norm_lines("solid", &strokes, None));
    series.extend(texts_above(&texts, TEXT_RISE));
    if !bars.is_empty() {
        let rise = TEXT_RISE + number(deepest) * LINE_HEIGHT + 4.0;
        series.push(norm_name(name_side(number(line) / number(end.max(1)), width), rise, number(line)));
    }
    Drawing::new(chart, &series, top + pitch * number(bars.len()) + 2.0)
}

fn stack(name: &str, counts: &[String]) -> Object {
    stacked(BAR, counts).text("name", name)
}

fn inside(text: &str) -> Object {
    label(text).text("position", "inside").text("formatter", "{c}")
}

/// Nobody is no bar: a 0 would stand on the edge of its neighbour.
fn present(count: usize) -> String {
    if count > 0 { digits(number(count)) } else { "null".to_owned() }
}

/// The line beside one bar: along the scale by the data, across it by pixels.
fn stroke_at(line: usize, row: usize, middle: f64) -> String {
    let end =
        |y: f64| Object::new().list("coord", &[digits(number(line)), digits(number(row))]).number("y", y).finish();
    list(&[end(middle - BAR / 2.0 - STAND_OUT), end(middle + BAR / 2.0 + STAND_OUT)])
}

/// Where the name of the line stands, so that it is not cut off at an edge; `share` is how far along the chart the line is.
fn name_side(share: f64, width: f64) -> &'static str {
    let room = text_width(common::BASIC_LEVEL) / 2.0;
    if share * width < room {
        "right"
    } else if (1.0 - share) * width < room {
        "left"
    } else {
        "top"
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect_file;

    fn question(id: &str, text: &str, norm: u8, unknown: usize, levels: [usize; 5]) -> AnswerBar {
        AnswerBar { id: id.to_owned(), text: text.to_owned(), norm: Norm::new(norm).unwrap(), unknown, levels }
    }

    fn questions() -> Vec<AnswerBar> {
        vec![
            question(
                "EH-07",
                "Bij welke accounts is een wachtwoord alleen niet genoeg om in te loggen?",
                3,
                1,
                [0, 3, 5, 10, 3],
            ),
            question("EH-09", "Wat is geregeld om een back-up terug te zetten?", 1, 0, [4, 8, 0, 6, 4]),
        ]
    }

    #[test]
    fn the_option_for_a_wide_screen() {
        expect_file!["../golden/distribution-wide.json"].assert_eq(&distribution(&questions(), 900.0).readable());
    }

    #[test]
    fn the_option_for_a_phone() {
        expect_file!["../golden/distribution-phone.json"].assert_eq(&distribution(&questions(), 340.0).readable());
    }

    #[test]
    fn every_bar_meets_the_line_where_its_norm_is() {
        let bars = questions();
        // EH-07: 1 + 0 + 3 + 5 are below level 3; EH-09: 4 are below level 1.
        assert_eq!(bars.iter().map(AnswerBar::left).collect::<Vec<_>>(), [9, 4]);
        assert_eq!(bars.iter().map(AnswerBar::right).collect::<Vec<_>>(), [13, 18]);
    }

    #[test]
    fn a_narrow_chart_is_higher_and_no_questions_is_no_chart() {
        assert!(distribution(&questions(), 340.0).height > distribution(&questions(), 900.0).height);
        assert!(distribution(&[], 340.0).height < 60);
    }

    #[test]
    fn the_name_of_the_line_stays_within_the_chart() {
        assert_eq!(name_side(0.5, 340.0), "top");
        assert_eq!(name_side(0.0, 340.0), "right");
        assert_eq!(name_side(1.0, 340.0), "left");
    }
}
