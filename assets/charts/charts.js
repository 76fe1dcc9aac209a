// The chart code: ECharts, cut down to what the pages draw. Loaded on first need by `boot.js`. No tooltips:
// every figure stands beside its mark, and in the table below the chart.
//
// Here and not in charming's own renderer, because a chart must be disposed and must replace its whole option. What a chart shows is
// decided in Rust (`app/src/chart`); it arrives as JSON, and no function can be in it.
import { BarChart, ScatterChart } from "echarts/charts";
import { GridComponent, MarkLineComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

use([BarChart, ScatterChart, GridComponent, MarkLineComponent, SVGRenderer]);

// What every chart has, whoever made its option.
function prepared(optionJson, element) {
  const option = JSON.parse(optionJson);
  option.textStyle = { fontFamily: getComputedStyle(element).fontFamily };
  return option;
}

/**
 * Draws a chart in an element.
 * @param {HTMLElement} element
 * @param {string} optionJson ECharts' option, as JSON.
 * @param {number} width In pixels.
 * @param {number} height In pixels.
 * @returns A handle: `draw(optionJson, width, height)` replaces the whole option, `dispose()` ends it; after that neither does anything.
 */
export function mount(element, optionJson, width, height) {
  const chart = init(element, null, { renderer: "svg", width, height });
  chart.setOption(prepared(optionJson, element), { notMerge: true });
  return {
    draw(json, newWidth, newHeight) {
      if (chart.isDisposed()) return;
      chart.resize({ width: newWidth, height: newHeight });
      chart.setOption(prepared(json, element), { notMerge: true });
    },
    dispose() {
      if (!chart.isDisposed()) chart.dispose();
    },
  };
}
