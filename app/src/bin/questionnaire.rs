//! De vragenlijst van volgend jaar.

fn main() {
    cyberthermometer::start(cyberthermometer::Part::Questionnaire, cyberthermometer::parts::questionnaire::view);
}
