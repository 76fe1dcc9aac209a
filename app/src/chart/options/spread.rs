//! From the lowest to the highest municipality, with the median: a row for each theme, on the scale of 0 to 100 degrees.

use super::{
    Drawing, LINE_HEIGHT, Object, bars as stacked, digits, filled, flat, grid, ink, label, lines, norm_lines,
    norm_name, number, point, rows, scatter, texts_above, told, untold,
};
use crate::texts::region;
use scoring::score::Temperature;

/// One row of the chart.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct SpreadBar {
    /// The theme, or all together.
    pub(crate) name: String,
    /// The lowest temperature.
    pub(crate) lowest: Temperature,
    /// The middle one.
    pub(crate) median: Temperature,
    /// The highest one.
    pub(crate) highest: Temperature,
}

/// Room left of 0 and right of 100 degrees, for the figures beside the outermost marks, in pixels.
const SIDE: f64 = 44.0;
/// A row besides the lines of its name: the bar and the figure of the median below it.
const ROW: f64 = 58.0;
/// From the middle of a row to the foot of its name.
const NAME_RISE: f64 = 12.0;
/// How thick the bar is.
const BAR: f64 = 6.0;
/// The room for the degrees along the foot.
const AXIS: f64 = 26.0;

/// The chart, drawn for a width in pixels. Marks stand where their figure says: on whole degrees, as shown.
pub(crate) fn spread(bars: &[SpreadBar], width: f64) -> Drawing {
    let texts: Vec<Vec<String>> = bars.iter().map(|bar| lines(&bar.name, width - 2.0 * SIDE)).collect();
    let deepest = texts.iter().map(Vec::len).max().unwrap_or(0);
    let pitch = number(deepest) * LINE_HEIGHT + ROW;
    let top = LINE_HEIGHT + 6.0;

    let hidden = || Object::new().flag("show", false);
    let numbers =
        Object::new().text("formatter", "{value}°").number("fontSize", super::TEXT_SIZE).text("color", ink::QUIET);
    let rules = Object::new().flag("show", true).object("lineStyle", flat(ink::RULE).number("width", 1.0));
    let degrees = Object::new()
        .text("type", "value")
        .number("min", 0.0)
        .number("max", 100.0)
        .number("interval", 20.0)
        .object("axisLabel", numbers)
        .object("axisLine", hidden())
        .object("axisTick", hidden())
        .object("splitLine", rules);
    let names: Vec<String> = bars.iter().map(|bar| bar.name.clone()).collect();
    let chart = Object::new()
        .list("grid", &[grid(SIDE, top, SIDE, AXIS).finish()])
        .object("tooltip", told("{b}"))
        .object("xAxis", degrees)
        .object("yAxis", rows(&names));
    let at = Object::new().number("xAxis", 100.0).finish();
    let mut series: Vec<String> = norm_lines("dashed", &[at], Some(1.0)).into();
    let shown = |temperature: Temperature| f64::from(temperature.shown());
    let push: Vec<String> = bars.iter().map(|bar| digits(shown(bar.lowest))).collect();
    let range: Vec<String> = bars.iter().map(|bar| digits(shown(bar.highest) - shown(bar.lowest))).collect();
    for (values, fill) in [(push, ink::NONE), (range, ink::EDGE)] {
        let bar = stacked(BAR, &values).object("itemStyle", flat(fill)).object("tooltip", untold());
        series.push(bar.finish());
    }
    let figure = |position: &str| {
        label(ink::TEXT).text("formatter", "{@[0]}°").text("position", position).number("distance", 5.0)
    };
    let bold = |label: Object| label.text("fontWeight", "bold");
    let hollow = || scatter("circle", 12.0).object("itemStyle", filled(ink::SURFACE, ink::TEXT));
    let filled = scatter("diamond", 16.0).object("itemStyle", filled(ink::BAR, ink::HALO));
    let kinds: [(Object, &str, Object, fn(&SpreadBar) -> Temperature); 3] = [
        (hollow(), region::LOWEST, figure("left"), |bar| bar.lowest),
        (hollow(), region::HIGHEST, figure("right"), |bar| bar.highest),
        (filled, region::MEDIAN, bold(figure("bottom")), |bar| bar.median),
    ];
    for (marks, name, label, of) in kinds {
        let mark = |(row, bar): (usize, &SpreadBar)| {
            let degrees = of(bar).shown();
            point(f64::from(degrees), number(row), &region::spread_mark(&bar.name, name, degrees))
        };
        let data: Vec<String> = bars.iter().enumerate().map(mark).collect();
        series.push(marks.text("name", name).object("label", label).list("data", &data).finish());
    }
    series.extend(texts_above(&texts, NAME_RISE));
    if !bars.is_empty() {
        series.push(norm_name("top", pitch / 2.0 + 4.0, 100.0));
    }
    Drawing::new(chart, &series, top + pitch * number(bars.len()) + AXIS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::region::sample;
    use expect_test::expect_file;

    fn bars() -> Vec<SpreadBar> {
        let model = sample::model(&["2025"]);
        let bar = |(name, spread): (&str, &scoring::region::Spread)| SpreadBar {
            name: name.to_owned(),
            lowest: spread.lowest.unwrap(),
            median: spread.median.unwrap(),
            highest: spread.highest.unwrap(),
        };
        let region = &model.regions[0];
        [("Alle thema’s samen", &region.total), ("Techniek", &region.themes[0].spread)].map(bar).into()
    }

    #[test]
    fn the_option() {
        expect_file!["../golden/spread.json"].assert_eq(&spread(&bars(), 560.0).readable());
    }

    #[test]
    fn each_theme_takes_a_row() {
        let height = |bars: &[SpreadBar]| spread(bars, 560.0).height;
        assert!(height(&bars()) > height(&bars()[..1]));
        assert!(height(&bars()[..1]) > height(&[]));
    }
}
