//! The thermometer: a tube filled with ink to where one stands, and the basic level as a dashed line with its name, at 100 degrees.
//!
//! Drawn without a `viewBox`: along the scale everything is in percents of it, across the scale in pixels. So it is as wide as its
//! place, needs no style, and prints as it is drawn. It is hidden from a screen reader: the same facts stand in text beside it.

use crate::texts::common;
use leptos::prelude::*;
use scoring::score::Temperature;

/// Where the tube begins, from the top of the drawing: above it stands the name of the basic level.
pub(crate) const TOP: u32 = 22;

/// The degrees that the axis names.
const AXIS: [u8; 6] = [0, 20, 40, 60, 80, 100];

/// What a tube is filled with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Mercury {
    /// Nothing: there is no temperature, which is not 0 degrees.
    None,
    /// A temperature that counts nowhere else, in thousandths of the scale.
    Provisional(u16),
    /// A temperature that counts, in thousandths of the scale.
    Counting(u16),
}

impl Mercury {
    /// Of a temperature, if there is one, that counts.
    pub(crate) fn counting(temperature: Option<Temperature>) -> Self {
        temperature.map_or(Self::None, |temperature| Self::Counting(temperature.per_mille()))
    }

    /// Of a temperature, if there is one, that counts nowhere else.
    pub(crate) fn provisional(temperature: Option<Temperature>) -> Self {
        temperature.map_or(Self::None, |temperature| Self::Provisional(temperature.per_mille()))
    }

    const fn class(self) -> &'static str {
        match self {
            Self::None => "ct-thermometer ct-thermometer--empty",
            Self::Provisional(_) => "ct-thermometer ct-thermometer--provisional",
            Self::Counting(_) => "ct-thermometer",
        }
    }

    const fn per_mille(self) -> Option<u16> {
        match self {
            Self::None => None,
            Self::Provisional(per_mille) | Self::Counting(per_mille) => Some(per_mille),
        }
    }
}

/// How thick a tube is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) enum Bore {
    /// Of one theme.
    #[default]
    Theme,
    /// Of everything together.
    Total,
}

impl Bore {
    /// In pixels.
    pub(crate) const fn height(self) -> u32 {
        match self {
            Self::Theme => 16,
            Self::Total => 28,
        }
    }

    const fn bulb(self) -> u32 {
        match self {
            Self::Theme => 13,
            Self::Total => 18,
        }
    }
}

/// Whether degrees stand along the foot.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) enum Axis {
    /// They do.
    #[default]
    Named,
    /// They stand elsewhere.
    Bare,
}

impl Axis {
    /// The room below a tube without marks, in pixels.
    pub(crate) const fn room(self) -> u32 {
        match self {
            Self::Named => 26,
            Self::Bare => 8,
        }
    }

    /// How far above the foot the lines end.
    const fn margin(self) -> u32 {
        match self {
            Self::Named => 20,
            Self::Bare => 4,
        }
    }
}

/// A position along the scale, as an SVG length: thousandths as percents.
pub(crate) fn percent(per_mille: u16) -> String {
    match per_mille % 10 {
        0 => format!("{}%", per_mille / 10),
        tenth => format!("{}.{tenth}%", per_mille / 10),
    }
}

/// A thermometer, with what else is drawn on it as children.
#[component]
pub(crate) fn Thermometer(
    /// What it is filled with.
    mercury: Mercury,
    /// How thick it is.
    #[prop(optional)]
    bore: Bore,
    /// Whether degrees stand along the foot.
    #[prop(optional)]
    axis: Axis,
    /// The room below the tube, in pixels, where marks need more than an axis does.
    #[prop(optional)]
    room: Option<u32>,
    /// What is drawn over it: marks, an earlier value.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let height = bore.height();
    let foot = TOP + height;
    let bottom = foot + room.unwrap_or(axis.room());
    let end = bottom - axis.margin();
    let bulb = bore.bulb();
    let line = |degrees: &u8| {
        let x = format!("{degrees}%");
        view! { <line class="ct-thermometer__grid" x1=x.clone() x2=x y1=foot.to_string() y2=end.to_string() /> }
    };
    let number = |degrees: u8| {
        view! {
            <text class="ct-thermometer__number" x=format!("{degrees}%") y=(bottom - 4).to_string()>
                {format!("{degrees}°")}
            </text>
        }
    };
    let numbers = match axis {
        Axis::Named => AXIS.into_iter().map(number).collect_view(),
        Axis::Bare => Vec::new(),
    };
    view! {
        <div class=mercury.class()>
            <svg class="ct-thermometer__drawing" height=bottom.to_string() aria-hidden="true" focusable="false">
                {AXIS.iter().take(AXIS.len() - 1).map(line).collect_view()}
                <rect class="ct-thermometer__tube" width="100%" y=TOP.to_string() height=height.to_string() />
                {mercury
                    .per_mille()
                    .map(|filled| {
                        view! {
                            <rect
                                class="ct-thermometer__mercury"
                                width=percent(filled)
                                y=TOP.to_string()
                                height=height.to_string()
                            />
                        }
                    })}
                <circle
                    class="ct-thermometer__bulb"
                    cx=format!("-{}", bulb - 6)
                    cy=(TOP + height / 2).to_string()
                    r=bulb.to_string()
                />
                <line class="ct-thermometer__halo" x1="100%" x2="100%" y1="4" y2=end.to_string() />
                <line class="ct-thermometer__norm" x1="100%" x2="100%" y1="4" y2=end.to_string() />
                <svg x="100%" overflow="visible">
                    <text class="ct-thermometer__norm-name" x="8" y="13">
                        {common::BASIC_LEVEL}
                    </text>
                </svg>
                {numbers}
                {children.map(|children| children())}
            </svg>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(per_mille: u16, expected: &str) {
        assert_eq!(percent(per_mille), expected);
    }

    #[test]
    fn thousandths_become_percents_to_one_decimal() {
        check(0, "0%");
        check(5, "0.5%");
        check(604, "60.4%");
        check(1000, "100%");
    }
}
