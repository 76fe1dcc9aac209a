//! A message that stands out.

use leptos::prelude::*;

/// How serious a message is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Tone {
    /// Look at it, nothing is lost.
    Warning,
    /// Something must be done.
    Error,
}

impl Tone {
    const fn class(self) -> &'static str {
        match self {
            Self::Warning => "utrecht-alert utrecht-alert--warning",
            Self::Error => "utrecht-alert utrecht-alert--error",
        }
    }

    /// An error is read out at once; the rest waits for its turn.
    const fn role(self) -> &'static str {
        match self {
            Self::Error => "alert",
            Self::Warning => "status",
        }
    }
}

/// A message, with what can be done about it.
#[component]
pub(crate) fn Alert(
    /// How serious it is.
    tone: Tone,
    /// What kind of message it is, in a word or two; shown in bold.
    #[prop(into)]
    kind: String,
    /// The message.
    #[prop(into)]
    text: Signal<String>,
    /// Buttons.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class=tone.class() role=tone.role()>
            <div class="utrecht-alert__content">
                <div class="utrecht-alert__message">
                    <p>
                        <span class="ct-alert__kind">{kind}</span>
                        " "
                        {text}
                    </p>
                    {children.map(|children| view! { <div class="ct-alert__actions">{children()}</div> })}
                </div>
            </div>
        </div>
    }
}
