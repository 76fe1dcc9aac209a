//! The page's own script, `boot.js`, and the chart code that it loads on first need (`assets/charts/charts.js`).

use js_sys::Promise;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlElement;

#[wasm_bindgen]
extern "C" {
    /// Loads the build's chart code once; later calls give the same promise.
    #[wasm_bindgen(js_namespace = cyberthermometer, js_name = charts)]
    fn charts() -> Promise;

    /// The chart code.
    #[derive(Clone)]
    pub(crate) type ChartCode;

    /// Draws a chart in an element, `width` by `height` pixels. The option is ECharts', as JSON.
    #[wasm_bindgen(method)]
    pub(crate) fn mount(this: &ChartCode, element: &HtmlElement, option: &str, width: f64, height: f64) -> DrawnChart;

    /// A chart that stands in the page.
    pub(crate) type DrawnChart;

    /// Replaces the whole option, at another size.
    #[wasm_bindgen(method)]
    pub(crate) fn draw(this: &DrawnChart, option: &str, width: f64, height: f64);

    /// Ends it. Without this it stays in memory for as long as the page lives.
    #[wasm_bindgen(method)]
    pub(crate) fn dispose(this: &DrawnChart);
}

/// The chart code; `None` where it cannot be loaded.
pub(crate) async fn chart_code() -> Option<ChartCode> {
    JsFuture::from(charts()).await.ok().map(JsCast::unchecked_into)
}
