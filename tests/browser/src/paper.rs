//! On paper: the pages that are printed make a PDF, with the handling label on it.

use crate::harness::browser_kind::BrowserKind;
use crate::harness::run::in_each_browser;
use anyhow::{Context, ensure};
use fantoccini::wd::PrintConfiguration;

#[test]
fn result_and_region_print_on_pages() {
    in_each_browser(async |app| {
        for (route, heading) in
            [("#/resultaat/voorbeeld-2026/GM9001", "Waar staat u"), ("#/regio/voorbeeld-2026", "1 Waar staan we")]
        {
            app.go(route).await?;
            app.shows(heading).await?;
            let pdf =
                app.client.print(PrintConfiguration::default()).await.with_context(|| format!("printing {route}"))?;
            ensure!(pdf.starts_with(b"%PDF-"), "{route} did not print a PDF");
            ensure!(pdf.len() > 10_000, "{route} printed {} bytes", pdf.len());
            if app.kind == BrowserKind::Chromium {
                // Firefox packs its pages.
                let pages = pdf.windows(11).filter(|bytes| bytes == b"/Type /Page").count();
                ensure!(pages > 1, "{route} has {pages} pages");
                app.as_on_paper(true).await?;
                let label = "const label = document.querySelector('.ct-print-label'); return [label.checkVisibility(), label.innerText.replace(/\\s+/g, ' ').trim()]";
                let label = app.script(label, vec![]).await?;
                ensure!(label[0] == true, "the handling label is not on paper");
                let text = label[1].as_str().unwrap_or_default();
                ensure!(
                    text.contains("TLP:") && text.to_lowercase().contains("voorbeeldgegevens"),
                    "on paper stands {text:?}"
                );
                app.as_on_paper(false).await?;
            }
        }
        Ok(())
    });
}
