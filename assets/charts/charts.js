// The chart code: ECharts, cut down to what the pages draw. Loaded on first need by `boot.js`.
//
// Here and not in charming's own renderer, because a chart must be disposed, must replace its whole option, and must
// be able to give itself as SVG. What a chart shows is decided in Rust (`app/src/chart`); it arrives as JSON.
import { BarChart, LineChart, RadarChart, ScatterChart } from "echarts/charts";
import { AriaComponent, GridComponent, MarkLineComponent, RadarComponent, TooltipComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

use([
  BarChart, LineChart, RadarChart, ScatterChart,
  AriaComponent, GridComponent, MarkLineComponent, RadarComponent, TooltipComponent,
  SVGRenderer,
]);

const calm = matchMedia("(prefers-reduced-motion: reduce)");

// What every chart has, whoever made its option.
function prepared(optionJson) {
  const option = JSON.parse(optionJson);
  if (calm.matches) option.animation = false;
  // A tooltip of HTML sets style attributes, which the Content-Security-Policy refuses.
  if (option.tooltip) option.tooltip = [option.tooltip].flat().map((tooltip) => ({ ...tooltip, renderMode: "richText" }));
  return option;
}

/**
 * Draws a chart in an element that has a size.
 * @param {HTMLElement} element
 * @param {string} optionJson ECharts' option, as JSON.
 * @returns A handle: `update(optionJson)` replaces the whole option, `resize()` follows the element, `svg()` gives the
 * picture as text (never to be put in the page as HTML), `dispose()` ends it; after that the others do nothing.
 */
export function mount(element, optionJson) {
  const chart = init(element, null, { renderer: "svg" });
  const alive = (work) => (chart.isDisposed() ? undefined : work());
  const update = (json) => alive(() => chart.setOption(prepared(json), { notMerge: true }));
  update(optionJson);
  return {
    update,
    resize: () => alive(() => chart.resize()),
    svg: () => alive(() => chart.renderToSVGString()) ?? "",
    dispose: () => alive(() => chart.dispose()),
  };
}
