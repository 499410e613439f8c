package portico.app;

import java.util.stream.Collectors;
import portico.controller.DragState;
import portico.controller.DropPreview;
import portico.controller.Selection;
import portico.controller.TaskDrag;
import portico.model.analysis.Analysis;
import portico.model.placement.Verdict;
import portico.model.workspace.Workspace;
import portico.view.fx.inspector.InspectorPane;
import portico.view.fx.status.StatusBar;
import portico.view.sheet.OverviewSheet;
import portico.view.sheet.Sheets;
import portico.view.sheet.Words;

/** Keeps the inspector, and during a drag the status bar, in step. */
final class InspectorLink {
    private final Workspace workspace;
    private final Engine engine;
    private final Selection selection;
    private final TaskDrag drag;
    private final InspectorPane inspector;
    private final StatusBar status;

    InspectorLink(Workspace workspace, Engine engine, Selection selection, TaskDrag drag, InspectorPane inspector,
            StatusBar status) {
        this.workspace = workspace;
        this.engine = engine;
        this.selection = selection;
        this.drag = drag;
        this.inspector = inspector;
        this.status = status;
        drag.observe(this::follow);
    }

    /** Shows the selected subject, or the network as a whole. */
    void show() {
        Analysis analysis = workspace.analysis();
        inspector.show(
                selection.selected().flatMap(id -> Sheets.of(analysis, id)).orElseGet(() -> OverviewSheet.of(analysis)),
                analysis);
    }

    private void follow(DragState state) {
        switch (state) {
            case DragState.Idle _ -> {
                status.showDrag("", "");
                show();
            }
            case DragState.Dragging dragging -> {
                status.showDrag(fits(dragging), refused(dragging));
                showDrop(dragging);
            }
        }
    }

    private void showDrop(DragState.Dragging dragging) {
        Analysis now = workspace.analysis();
        dragging.verdict()
                .ifPresentOrElse(verdict -> inspector.showDrop(DropPreview.of(now, then(now), dragging, verdict)),
                        () -> inspector.showPickedUp(Words.taskName(now.topology(), dragging.task()),
                                "Each building says what the task would get there. Drop it on one; Escape puts it back."));
    }

    private Analysis then(Analysis now) {
        return drag.edit()
                .map(edit -> engine.analyzer().analyze(edit.applyTo(now.topology(), engine.placer())))
                .orElse(now);
    }

    private static String fits(DragState.Dragging dragging) {
        return "Fits on "
                + Words.count(dragging.verdicts().stream().filter(Verdict.Fits.class::isInstance).count(), "host");
    }

    /** {@code Refused by 3: RESOURCE:ENI, RESOURCE:CPU}. */
    private static String refused(DragState.Dragging dragging) {
        var refusals = dragging.verdicts()
                .stream()
                .filter(Verdict.Refused.class::isInstance)
                .map(Verdict.Refused.class::cast)
                .toList();
        String codes = refusals.stream()
                .map(refused -> refused.shortages().getFirst().reason().code())
                .distinct()
                .limit(4)
                .collect(Collectors.joining(", "));
        return refusals.isEmpty() ? "" : "Refused by " + refusals.size() + ": " + codes;
    }
}
