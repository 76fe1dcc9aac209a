//! JSON text, read by the browser's own reader: the app carries none.

use js_sys::{Array, JSON, Number, Object};
use scoring::Json;
use wasm_bindgen::{JsCast, JsValue};

/// What a text holds, or `None` where it is no JSON. A byte-order mark may stand before it; of two fields of one name the last is kept.
pub(crate) fn parse(text: &str) -> Option<Json> {
    JSON::parse(text.strip_prefix('\u{feff}').unwrap_or(text)).ok().map(|value| of(&value))
}

fn of(value: &JsValue) -> Json {
    if let Some(text) = value.as_string() {
        Json::Text(text)
    } else if let Some(number) = value.as_f64() {
        #[expect(clippy::cast_possible_truncation, reason = "whole, and within 2^53")]
        let whole = number as i64;
        if Number::is_safe_integer(value) { Json::Whole(whole) } else { Json::OtherNumber }
    } else if let Some(flag) = value.as_bool() {
        Json::Flag(flag)
    } else if Array::is_array(value) {
        Json::List(Array::from(value).iter().map(|item| of(&item)).collect())
    } else if let Some(object) = value.dyn_ref::<Object>() {
        let named = |field: JsValue| {
            let field = Array::from(&field);
            (field.get(0).as_string().unwrap_or_default(), of(&field.get(1)))
        };
        Json::Object(Object::entries(object).iter().map(named).collect())
    } else {
        Json::Null
    }
}
