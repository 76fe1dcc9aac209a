//! What a chart shows, as ECharts' option: figures of `scoring` in, JSON out. Nothing here knows a browser.
//!
//! Numbers are drawn as they stand on the page. What is computed here is where things come to stand.

mod distribution;
mod spread;

pub(crate) use self::distribution::{AnswerBar, distribution};
pub(crate) use self::spread::{SpreadBar, spread};
use charming::component::{Axis, Grid};
use charming::element::{
    BorderType, Color, Emphasis, ItemStyle, Label, LabelAlign, LabelPosition, LabelVerticalAlign, LineStyle,
    LineStyleType, MarkLine, Symbol,
};
use charming::series::{Bar, Scatter};
use serde::Serialize;

/// A chart as it is drawn: the option, and how high it must be for its width.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Drawing {
    /// ECharts' option, as JSON: a text is compared and copied with far less code than the chart.
    pub(crate) option: String,
    /// In pixels.
    pub(crate) height: u32,
}

/// The parts of ECharts' option that our charts have, each charming's own. Not charming's `Chart`: that compiles the code of every kind
/// of chart there is, which made Regio 35 kB heavier (brotli).
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Chart {
    /// Charts stand still: nothing moves for who asked for less motion, and paper never catches one halfway.
    animation: bool,
    grid: Grid,
    x_axis: Axis,
    y_axis: Axis,
    series: Vec<Series>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Series {
    Bar(Box<Bar>),
    Scatter(Box<Scatter>),
}

impl From<Bar> for Series {
    fn from(bar: Bar) -> Self {
        Self::Bar(Box::new(bar))
    }
}

impl From<Scatter> for Series {
    fn from(scatter: Scatter) -> Self {
        Self::Scatter(Box::new(scatter))
    }
}

impl Chart {
    fn new(grid: Grid, x_axis: Axis, y_axis: Axis) -> Self {
        Self { animation: false, grid, x_axis, y_axis, series: Vec::new() }
    }

    fn series(mut self, series: impl Into<Series>) -> Self {
        self.series.push(series.into());
        self
    }
}

impl Drawing {
    fn new(chart: &Chart, height: f64) -> Self {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "rows times tens of pixels")]
        let height = height.ceil() as u32;
        // Plain data always has a JSON form.
        Self { option: serde_json::to_string(chart).unwrap_or_default(), height }
    }

    /// The option as a person reads it.
    #[cfg(test)]
    fn readable(&self) -> String {
        let option: serde_json::Value = serde_json::from_str(&self.option).unwrap();
        format!("{option:#}")
    }
}

/// Colours by the names of the style sheet's tokens. They stand in the SVG as they are here, so that a chart follows the reader's
/// theme, forced colours and paper without being drawn anew.
mod ink {
    pub(super) const TEXT: &str = "var(--ct-color-text)";
    pub(super) const QUIET: &str = "var(--ct-color-text-quiet)";
    pub(super) const SURFACE: &str = "var(--ct-color-page)";
    pub(super) const RULE: &str = "var(--ct-color-rule)";
    pub(super) const EDGE: &str = "var(--ct-score-edge)";
    pub(super) const NORM: &str = "var(--ct-color-norm)";
    pub(super) const HALO: &str = "var(--ct-color-halo)";
    pub(super) const BAR: &str = "var(--ct-chart-bar)";
    pub(super) const NONE: &str = "transparent";
    /// Of a level, from 0: fill and text.
    pub(super) const LEVELS: [(&str, &str); 5] = [
        ("var(--ct-score-1)", "var(--ct-score-1-text)"),
        ("var(--ct-score-2)", "var(--ct-score-2-text)"),
        ("var(--ct-score-3)", "var(--ct-score-3-text)"),
        ("var(--ct-score-4)", "var(--ct-score-4-text)"),
        ("var(--ct-score-5)", "var(--ct-score-5-text)"),
    ];
}

fn colour(token: &str) -> Color {
    Color::Value(token.to_owned())
}

/// The size of all text in charts, in pixels.
const TEXT_SIZE: f64 = 13.0;

/// No letter of Dutch prose is wider on average, in pixels at [`TEXT_SIZE`]; lines are broken by it.
const LETTER_WIDTH: f64 = 7.7;

/// From line to line of a text, in pixels.
const LINE_HEIGHT: f64 = 17.0;

fn label(token: &str) -> Label {
    Label::new().show(true).font_size(TEXT_SIZE).color(colour(token)).silent(true)
}

fn still() -> Emphasis {
    Emphasis::new().disabled(true)
}

fn filled(fill: &str, edge: &str) -> ItemStyle {
    // A scatter's points, and their text, are see-through unless they are told not to be.
    ItemStyle::new().color(colour(fill)).border_color(colour(edge)).border_width(1).opacity(1)
}

fn dashed_edge(fill: &str, edge: &str) -> ItemStyle {
    filled(fill, edge).border_type(BorderType::Dashed)
}

/// Text at points of the chart: each the place along the scale, the row, and the words. The points themselves are not seen.
fn words(label: Label, at: Vec<(f64, f64, String)>) -> Scatter {
    let data = at.into_iter().map(|(x, row, text)| (vec![x, row], text)).collect();
    Scatter::new()
        .symbol(Symbol::Circle)
        .symbol_size(0.0)
        .item_style(ItemStyle::new().color(colour(ink::NONE)).opacity(1))
        .emphasis(still())
        .label(label.formatter("{b}"))
        .data(data)
}

/// Text that stands above its row, from its point to the right; `up` pixels from the middle of the row to the foot of the text.
fn above(up: f64) -> Label {
    label(ink::TEXT)
        .position(LabelPosition::Right)
        .align(LabelAlign::Left)
        .vertical_align(LabelVerticalAlign::Bottom)
        .distance(0)
        .offset((0.0, -up))
}

/// The line of the basic level in two strokes, a halo and then the line, so that it shows on every ground.
fn norm_lines(kind: LineStyleType) -> [MarkLine; 2] {
    let line = |token: &str, width: i32, kind: LineStyleType| {
        MarkLine::new()
            .symbol(vec![Symbol::None, Symbol::None])
            .silent(true)
            .label(Label::new().show(false))
            .line_style(LineStyle::new().color(colour(token)).width(width).type_(kind))
    };
    [line(ink::HALO, 6, LineStyleType::Solid), line(ink::NORM, 2, kind)]
}

fn grid(left: f64, top: f64, right: f64, bottom: f64) -> Grid {
    Grid::new().left(left).top(top).right(right).bottom(bottom).contain_label(false)
}

/// Breaks a text into lines of at most `width` pixels, between words.
fn lines(text: &str, width: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if text_width(line) + text_width(word) + LETTER_WIDTH <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

fn text_width(text: &str) -> f64 {
    number(text.chars().count()) * LETTER_WIDTH
}

/// A count as a position: counts of municipalities and letters are far below 2^32.
fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_breaks_between_words_and_loses_none() {
        let text = "In hoeverre helpt uw gemeente senioren om digitale oplichting te herkennen?";
        for width in [0.0, 60.0, 140.0, 350.0, 2000.0] {
            let lines = lines(text, width);
            assert_eq!(lines.join(" "), text);
            assert!(lines.iter().all(|line| text_width(line) <= width || !line.contains(' ')));
        }
        assert_eq!(lines(text, 350.0).len(), 2);
        assert!(lines("", 350.0).is_empty());
    }
}
