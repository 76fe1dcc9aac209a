//! The only place that touches ECharts: loads its code on first need, draws into an element, and ends the chart with it.

use crate::browser::layout::{PrintWatch, WidthWatch};
use crate::browser::script::{ChartCode, DrawnChart, chart_code};
use crate::chart::options::Drawing;
use crate::texts::region;
use leptos::html::Div;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The width of the text on A4, in pixels at 96 to the inch: 210 mm without the margins of `print.css`.
const PAPER_WIDTH: f64 = 672.0;

/// How far the chart code is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Code {
    Busy,
    Ready,
    Failed,
}

/// The element that a chart is drawn in. A screen reader is told the finding; the figures stand in the table beside it.
#[component]
pub(crate) fn ChartCanvas(
    /// Makes the drawing for a width in pixels.
    draw: Callback<f64, Drawing>,
    /// What the chart shows, in a sentence.
    finding: String,
) -> impl IntoView {
    let place = NodeRef::<Div>::new();
    let width = RwSignal::new(None::<f64>);
    let drawing = Memo::new(move |_| width.get().map(|width| draw.run(width)));
    let code = RwSignal::new(Code::Busy);
    let loaded = StoredValue::new_local(None::<ChartCode>);
    let drawn = StoredValue::new_local(None::<DrawnChart>);
    let watches = StoredValue::new_local(None::<(Option<WidthWatch>, PrintWatch)>);

    spawn_local(async move {
        let found = chart_code().await;
        // The page may have been left in the meantime; everything here is gone then.
        let now = if found.is_some() { Code::Ready } else { Code::Failed };
        let _ = loaded.try_update_value(|loaded| *loaded = found);
        let _ = code.try_set(now);
    });
    Effect::new(move |_| {
        let Some(element) = place.get() else { return };
        let told = move |now: f64| {
            if now > 0.0 && width.try_get_untracked().flatten() != Some(now) {
                let _ = width.try_set(Some(now));
            }
        };
        // Paper does not wait for effects: what is printed is drawn at once.
        let redraw = move |drawing: Drawing, width: f64| {
            drawn.with_value(|chart| {
                if let Some(chart) = chart {
                    chart.draw(&drawing.option, width, f64::from(drawing.height));
                }
            });
        };
        let before = move || redraw(draw.run(PAPER_WIDTH), PAPER_WIDTH);
        let after = move || {
            if let (Some(drawing), Some(width)) = (drawing.get_untracked(), width.get_untracked()) {
                redraw(drawing, width);
            }
        };
        watches.set_value(Some((WidthWatch::new(&element, told), PrintWatch::new(before, after))));
    });
    Effect::new(move |_| {
        if code.get() != Code::Ready {
            return;
        }
        let (Some(element), Some(width), Some(drawing)) = (place.get(), width.get(), drawing.get()) else { return };
        let height = f64::from(drawing.height);
        drawn.update_value(|chart| match chart {
            Some(chart) => chart.draw(&drawing.option, width, height),
            None => {
                *chart = loaded.with_value(|code| Some(code.as_ref()?.mount(&element, &drawing.option, width, height)));
            }
        });
    });
    on_cleanup(move || {
        watches.try_update_value(|watches| *watches = None);
        drawn.try_update_value(|chart| {
            if let Some(chart) = chart.take() {
                chart.dispose();
            }
        });
    });
    let height = move || drawing.get().map(|drawing| format!("{}px", drawing.height));
    view! {
        {move || {
            (code.get() != Code::Ready)
                .then(|| {
                    view! {
                        <p class="ct-chart__note" role="status">
                            {move || if code.get() == Code::Failed { region::NO_CHART } else { region::CHART_LOADING }}
                        </p>
                    }
                })
        }}
        <div
            class="ct-chart__canvas"
            class:ct-chart__canvas--absent=move || code.get() == Code::Failed
            node_ref=place
            role="img"
            aria-label=finding
            style:--ct-chart-height=height
        ></div>
    }
}
