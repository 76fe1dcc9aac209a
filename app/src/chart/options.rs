//! What a chart shows, as ECharts' option: figures of `scoring` in, JSON out. Nothing here knows a browser.
//!
//! Numbers are drawn as they stand on the page. What is computed here is where things come to stand.

mod distribution;
mod json;
mod spread;

pub(crate) use self::distribution::{AnswerBar, distribution};
use self::json::{Object, digits, list, quoted};
pub(crate) use self::spread::{SpreadBar, spread};
use crate::texts::{common, region};

/// A chart as it is drawn: the option, and how high it must be for its width.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Drawing {
    /// ECharts' option, as JSON.
    pub(crate) option: String,
    /// In pixels.
    pub(crate) height: u32,
}

impl Drawing {
    fn new(chart: Object, series: &[String], height: f64) -> Self {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "rows times tens of pixels")]
        let height = height.ceil() as u32;
        // Charts stand still: nothing moves for who asked for less motion, and paper never catches one halfway.
        let option = chart.flag("animation", false).list("series", series).finish();
        Self { option, height }
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

/// The size of all text in charts, in pixels.
const TEXT_SIZE: f64 = 13.0;

/// No letter of Dutch prose is wider on average, in pixels at [`TEXT_SIZE`]; lines are broken by it.
const LETTER_WIDTH: f64 = 7.7;

/// From line to line of a text, in pixels.
const LINE_HEIGHT: f64 = 17.0;

fn label(token: &str) -> Object {
    Object::new().flag("show", true).number("fontSize", TEXT_SIZE).text("color", token).flag("silent", true)
}

/// What does not light up under the pointer.
fn still() -> Object {
    Object::new().flag("disabled", true)
}

fn filled(fill: &str, edge: &str) -> Object {
    // A scatter's points, and their text, are see-through unless they are told not to be.
    Object::new().text("color", fill).text("borderColor", edge).number("borderWidth", 1.0).number("opacity", 1.0)
}

fn dashed_edge(fill: &str, edge: &str) -> Object {
    filled(fill, edge).text("borderType", "dashed")
}

/// Nothing, or what has no edge.
fn flat(fill: &str) -> Object {
    Object::new().text("color", fill)
}

/// What stands at a point of the chart: the place along the scale, the row, and what it is called.
fn point(x: f64, row: f64, name: &str) -> String {
    Object::new().list("value", &[digits(x), digits(row)]).text("name", name).finish()
}

fn scatter(symbol: &str, size: f64) -> Object {
    Object::new().text("type", "scatter").text("symbol", symbol).number("symbolSize", size).object("emphasis", still())
}

/// A row of bars that stand behind one another.
fn bars(thick: f64, values: &[String]) -> Object {
    Object::new()
        .text("type", "bar")
        .text("stack", region::ANSWERS)
        .number("barWidth", thick)
        .object("emphasis", still())
        .list("data", values)
}

/// Text at points of the chart. The points themselves are not seen.
fn words(label: Object, at: &[String]) -> Object {
    scatter("circle", 0.0)
        .object("itemStyle", flat(ink::NONE).number("opacity", 1.0))
        .object("label", label.text("formatter", "{b}"))
        .list("data", at)
}

/// The texts of rows, line by line, above each row. Lines are counted from below, so that each text stands on its own row.
fn texts_above(texts: &[Vec<String>], rise: f64) -> Vec<String> {
    let deepest = texts.iter().map(Vec::len).max().unwrap_or(0);
    let series = |depth: usize| {
        let of_depth = |(row, text): (usize, &Vec<String>)| {
            let line = text.len().checked_sub(depth + 1).and_then(|place| text.get(place))?;
            Some(point(0.0, number(row), line))
        };
        let at: Vec<String> = texts.iter().enumerate().filter_map(of_depth).collect();
        words(above(rise + number(depth) * LINE_HEIGHT), &at).finish()
    };
    (0..deepest).map(series).collect()
}

/// Text that stands above its row, from its point to the right; `up` pixels from the middle of the row to the foot of the text.
fn above(up: f64) -> Object {
    raised(label(ink::TEXT), "right", up).text("align", "left")
}

/// Text whose foot stands `up` pixels above its point.
fn raised(label: Object, position: &str, up: f64) -> Object {
    label
        .text("position", position)
        .text("verticalAlign", "bottom")
        .number("distance", 0.0)
        .list("offset", &[digits(0.0), digits(-up)])
}

/// The line of the basic level in two strokes, a halo and then the line, so that it shows on every ground; `kind` is ECharts' name of
/// the line's pattern, `at` where it stands.
fn norm_lines(kind: &str, at: &[String], z: Option<f64>) -> [String; 2] {
    let line = |token: &str, width: f64, kind: &str| {
        let none = quoted("none");
        let line = Object::new()
            .list("symbol", &[none.clone(), none])
            .flag("silent", true)
            .object("label", Object::new().flag("show", false))
            .object("lineStyle", Object::new().text("color", token).number("width", width).text("type", kind))
            .list("data", at);
        let line = if let Some(z) = z { line.number("z", z) } else { line };
        words(Object::new(), &[]).object("markLine", line).finish()
    };
    [line(ink::HALO, 6.0, "solid"), line(ink::NORM, 2.0, kind)]
}

/// Room around the chart, in pixels.
fn grid(left: f64, top: f64, right: f64, bottom: f64) -> Object {
    Object::new()
        .number("left", left)
        .number("top", top)
        .number("right", right)
        .number("bottom", bottom)
        .flag("containLabel", false)
}

/// Rows from the top down, without an axis: each row says itself what it is.
fn rows(names: &[String]) -> Object {
    let hidden = || Object::new().flag("show", false);
    let names: Vec<String> = names.iter().map(|name| quoted(name)).collect();
    Object::new()
        .text("type", "category")
        .flag("inverse", true)
        .list("data", &names)
        .object("axisLabel", hidden())
        .object("axisLine", hidden())
        .object("axisTick", hidden())
        .object("splitLine", hidden())
}

/// What is told under the pointer.
fn told(formatter: &str) -> Object {
    Object::new().text("trigger", "item").text("formatter", formatter)
}

/// Nothing is told under the pointer.
fn untold() -> Object {
    Object::new().text("trigger", "none")
}

/// The name of the line of the basic level, at its end.
fn norm_name(position: &str, rise: f64, x: f64) -> String {
    let name = raised(label(ink::TEXT).text("fontWeight", "bold"), position, rise);
    words(name, &[point(x, 0.0, common::BASIC_LEVEL)]).finish()
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
