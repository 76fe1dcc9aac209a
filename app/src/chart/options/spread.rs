//! From the lowest to the highest municipality, with the median: a row for each theme, on the scale of 0 to 100 degrees.

use super::distribution::rows;
use super::{
    Chart, Drawing, LINE_HEIGHT, above, colour, filled, grid, ink, label, lines, norm_lines, number, still, words,
};
use crate::texts::{common, region};
use charming::component::Axis;
use charming::element::{
    AxisLabel, AxisLine, AxisTick, AxisType, ItemStyle, Label, LabelPosition, LabelVerticalAlign, LineStyle,
    LineStyleType, MarkLineData, MarkLineVariant, SplitLine, Symbol,
};
use charming::series::{Bar, Scatter};
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

    let degrees = Axis::new()
        .type_(AxisType::Value)
        .min(0)
        .max(100)
        .interval(20)
        .axis_label(AxisLabel::new().formatter("{value}°").font_size(super::TEXT_SIZE).color(colour(ink::QUIET)))
        .axis_line(AxisLine::new().show(false))
        .axis_tick(AxisTick::new().show(false))
        .split_line(SplitLine::new().show(true).line_style(LineStyle::new().color(colour(ink::RULE)).width(1)));
    let names = rows(bars.iter().map(|bar| bar.name.clone()).collect());
    let mut chart = Chart::new(grid(SIDE, top, SIDE, AXIS), degrees, names);
    for stroke in norm_lines(LineStyleType::Dashed) {
        let at = MarkLineVariant::Simple(MarkLineData::new().x_axis(100));
        chart = chart.series(words(Label::new(), Vec::new()).mark_line(stroke.z(1).data(vec![at])));
    }
    let shown = |temperature: Temperature| i64::from(temperature.shown());
    let push = bars.iter().map(|bar| shown(bar.lowest)).collect::<Vec<_>>();
    let range = bars.iter().map(|bar| shown(bar.highest) - shown(bar.lowest)).collect::<Vec<_>>();
    chart = chart
        .series(bar(push).item_style(ItemStyle::new().color(colour(ink::NONE))))
        .series(bar(range).item_style(ItemStyle::new().color(colour(ink::EDGE))));
    let marks = |name: &str, of: fn(&SpreadBar) -> Temperature| {
        let mark = |(row, bar): (usize, &SpreadBar)| {
            let degrees = of(bar).shown();
            (vec![f64::from(degrees), number(row)], region::spread_mark(&bar.name, name, degrees))
        };
        bars.iter().enumerate().map(mark).collect::<Vec<_>>()
    };
    let hollow = || Scatter::new().symbol(Symbol::Circle).symbol_size(12).emphasis(still());
    let figure = |position: LabelPosition| label(ink::TEXT).formatter("{@[0]}°").position(position).distance(5);
    chart = chart
        .series(
            hollow()
                .name(region::LOWEST)
                .item_style(filled(ink::SURFACE, ink::TEXT))
                .label(figure(LabelPosition::Left))
                .data(marks(region::LOWEST, |bar| bar.lowest)),
        )
        .series(
            hollow()
                .name(region::HIGHEST)
                .item_style(filled(ink::SURFACE, ink::TEXT))
                .label(figure(LabelPosition::Right))
                .data(marks(region::HIGHEST, |bar| bar.highest)),
        )
        .series(
            Scatter::new()
                .symbol(Symbol::Diamond)
                .symbol_size(16)
                .emphasis(still())
                .name(region::MEDIAN)
                .item_style(filled(ink::BAR, ink::HALO))
                .label(figure(LabelPosition::Bottom).font_weight("bold"))
                .data(marks(region::MEDIAN, |bar| bar.median)),
        );
    for depth in 0..deepest {
        let of_depth = |(row, text): (usize, &Vec<String>)| {
            let line = text.len().checked_sub(depth + 1).and_then(|place| text.get(place))?;
            Some((0.0, number(row), line.clone()))
        };
        let at = texts.iter().enumerate().filter_map(of_depth).collect();
        chart = chart.series(words(above(NAME_RISE + number(depth) * LINE_HEIGHT), at));
    }
    if !bars.is_empty() {
        let name = label(ink::TEXT)
            .font_weight("bold")
            .position(LabelPosition::Top)
            .vertical_align(LabelVerticalAlign::Bottom)
            .distance(0)
            .offset((0.0, -(pitch / 2.0 + 4.0)));
        chart = chart.series(words(name, vec![(100.0, 0.0, common::BASIC_LEVEL.to_owned())]));
    }
    Drawing::new(&chart, top + pitch * number(bars.len()) + AXIS)
}

fn bar(values: Vec<i64>) -> Bar {
    Bar::new().stack(region::ANSWERS).bar_width(BAR).emphasis(still()).data(values)
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
