//! How the municipalities answered, per question: bars from *onbekend* to level 4, all with the basic level on one line. What is left
//! of the line is below the norm, what is right of it has it.

use super::{
    Chart, Drawing, LINE_HEIGHT, above, colour, dashed_edge, filled, grid, ink, label, lines, norm_lines, number,
    still, text_width, words,
};
use crate::texts::{common, region};
use charming::component::Axis;
use charming::datatype::CompositeValue;
use charming::element::{
    AxisLabel, AxisLine, AxisTick, AxisType, ItemStyle, Label, LabelPosition, LabelVerticalAlign, LineStyleType,
    MarkLineData, MarkLineVariant, SplitLine,
};
use charming::series::Bar;
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

    let counts = Axis::new().type_(AxisType::Value).show(false).min(0).max(whole(end));
    let mut chart = Chart::new(grid(1.0, top, 1.0, 2.0), counts, rows(bars.iter().map(|bar| bar.id.clone()).collect()));
    // Pushes each bar so far to the right that its norm falls on the line.
    let push = bars.iter().map(|bar| Some(whole(line - bar.left()))).collect();
    chart = chart.series(bar(region::UNSEEN, push).item_style(ItemStyle::new().color(colour(ink::NONE))));
    let unknown = bars.iter().map(|bar| present(bar.unknown)).collect();
    chart = chart.series(
        bar(region::UNKNOWN, unknown).item_style(dashed_edge(ink::SURFACE, ink::EDGE)).label(inside(ink::TEXT)),
    );
    for (level, (fill, text)) in Level::ALL.into_iter().zip(ink::LEVELS) {
        let counts = bars.iter().map(|bar| present(bar.levels[level.index()])).collect();
        let name = format!("{level} {}", common::LEVELS[level.index()]);
        chart = chart.series(bar(&name, counts).item_style(filled(fill, ink::EDGE)).label(inside(text)));
    }
    for stroke in norm_lines(LineStyleType::Solid) {
        let strokes = (0..bars.len()).map(|row| stroke_at(line, row, middle(row))).collect();
        chart = chart.series(words(Label::new(), Vec::new()).mark_line(stroke.data(strokes)));
    }
    for depth in 0..deepest {
        // Lines are counted from below, so that each text stands on its own bar.
        let of_depth = |(row, text): (usize, &Vec<String>)| {
            let line = text.len().checked_sub(depth + 1).and_then(|place| text.get(place))?;
            Some((0.0, number(row), line.clone()))
        };
        let at = texts.iter().enumerate().filter_map(of_depth).collect();
        chart = chart.series(words(above(TEXT_RISE + number(depth) * LINE_HEIGHT), at));
    }
    if !bars.is_empty() {
        let rise = TEXT_RISE + number(deepest) * LINE_HEIGHT + 4.0;
        let name = label(ink::TEXT)
            .font_weight("bold")
            .position(name_side(number(line) / number(end.max(1)), width))
            .vertical_align(LabelVerticalAlign::Bottom)
            .distance(0)
            .offset((0.0, -rise));
        chart = chart.series(words(name, vec![(number(line), 0.0, common::BASIC_LEVEL.to_owned())]));
    }
    Drawing::new(&chart, top + pitch * number(bars.len()) + 2.0)
}

/// Rows from the top down, without an axis: each row says itself what it is.
pub(super) fn rows(names: Vec<String>) -> Axis {
    Axis::new()
        .type_(AxisType::Category)
        .inverse(true)
        .data(names)
        .axis_label(AxisLabel::new().show(false))
        .axis_line(AxisLine::new().show(false))
        .axis_tick(AxisTick::new().show(false))
        .split_line(SplitLine::new().show(false))
}

fn bar(name: &str, counts: Vec<Option<i64>>) -> Bar {
    Bar::new().name(name).stack(region::ANSWERS).bar_width(BAR).emphasis(still()).data(counts)
}

fn inside(text: &str) -> Label {
    label(text).position(LabelPosition::Inside).formatter("{c}")
}

/// Nobody is no bar: a 0 would stand on the edge of its neighbour.
fn present(count: usize) -> Option<i64> {
    (count > 0).then(|| whole(count))
}

fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// The line beside one bar: along the scale by the data, across it by pixels.
fn stroke_at(line: usize, row: usize, middle: f64) -> MarkLineVariant {
    let end = |y: f64| {
        let coord: Vec<CompositeValue> = vec![whole(line).into(), whole(row).into()];
        MarkLineData::new().coord(coord).y(y)
    };
    MarkLineVariant::StartToEnd(end(middle - BAR / 2.0 - STAND_OUT), end(middle + BAR / 2.0 + STAND_OUT))
}

/// Where the name of the line stands, so that it is not cut off at an edge; `share` is how far along the chart the line is.
fn name_side(share: f64, width: f64) -> LabelPosition {
    let room = text_width(common::BASIC_LEVEL) / 2.0;
    if share * width < room {
        LabelPosition::Right
    } else if (1.0 - share) * width < room {
        LabelPosition::Left
    } else {
        LabelPosition::Top
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
        assert_eq!(name_side(0.5, 340.0), LabelPosition::Top);
        assert_eq!(name_side(0.0, 340.0), LabelPosition::Right);
        assert_eq!(name_side(1.0, 340.0), LabelPosition::Left);
    }
}
