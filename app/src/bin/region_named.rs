//! Regio with names.

fn main() {
    cyberthermometer::start(cyberthermometer::Part::RegionNamed, cyberthermometer::parts::region_named::view);
}
