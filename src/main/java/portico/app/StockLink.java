package portico.app;

import java.util.List;
import java.util.Optional;
import portico.controller.build.Site;
import portico.controller.build.StockDrag;
import portico.model.id.ResourceId;
import portico.view.drawing.overlay.Ghost;
import portico.view.drawing.overlay.SiteMarks;
import portico.view.fx.inspector.InspectorPane;
import portico.view.fx.status.StatusBar;
import portico.view.sheet.DropSheet;
import portico.view.sheet.Tone;
import portico.view.sheet.Words;

/** Keeps inspector and status bar in step while something is carried from the palette. */
final class StockLink {
    private final InspectorPane inspector;
    private final StatusBar status;
    private final Runnable onIdle;

    /** @param onIdle shows again what stood in the inspector */
    StockLink(StockDrag drag, InspectorPane inspector, StatusBar status, Runnable onIdle) {
        this.inspector = inspector;
        this.status = status;
        this.onIdle = onIdle;
        drag.observe(this::follow);
    }

    private void follow(StockDrag.State state) {
        switch (state) {
            case StockDrag.Idle _ -> {
                status.showDrag("", "");
                onIdle.run();
            }
            case StockDrag.Carried carried -> {
                long fits = carried.sites().stream().filter(Site.Free.class::isInstance).count();
                long refused = carried.sites().size() - fits;
                status.showDrag("Fits in " + Words.count(fits, "place"), refused == 0 ? "" : "Refused by " + refused);
                show(carried);
            }
        }
    }

    private void show(StockDrag.Carried carried) {
        String title = carried.stock().title();
        carried.over()
                .ifPresentOrElse(site -> inspector.showDrop(sheet(title, site)),
                        () -> inspector.showPickedUp("Adding: " + title, "Drop it on " + carried.stock().ground()
                                + "; each says what it would get there. " + "Escape puts it back."));
    }

    private static DropSheet sheet(String title, Site site) {
        return switch (site) {
            case Site.Free free ->
                new DropSheet(title, Tone.OK, free.title(), free.detail(), List.of(), free.gets(), List.of());
            case Site.Refused refused ->
                new DropSheet(title, Tone.NO, refused.title(), refused.detail(), List.of(), List.of(), List.of());
        };
    }

    static SiteMarks.Mark mark(Site site) {
        return new SiteMarks.Mark(site.place(), site instanceof Site.Free, site.title(), site.detail());
    }

    static Optional<ResourceId> place(StockDrag.Carried carried) {
        return carried.over().map(Site::place);
    }

    /** The ghost says itself what the thing would get. */
    static Ghost ghost(StockDrag.Carried carried) {
        return new Ghost(carried.stock().title(), Optional.empty(),
                carried.over()
                        .map(site -> List.of(site.title(), site.detail()))
                        .orElseGet(() -> List.of("drop it on", carried.stock().ground())));
    }
}
