package portico.app;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Platform;
import portico.controller.DragState;
import portico.controller.DropPreview;
import portico.controller.Selection;
import portico.controller.TaskDrag;
import portico.model.analysis.Analysis;
import portico.model.edit.Edit;
import portico.model.placement.Verdict;
import portico.model.placement.Verdicts;
import portico.model.workspace.Workspace;
import portico.view.fx.inspector.InspectorPane;
import portico.view.fx.status.StatusBar;
import portico.view.sheet.DropSheet;
import portico.view.sheet.OverviewSheet;
import portico.view.sheet.Sheets;
import portico.view.sheet.Words;

/** Keeps the inspector, and during a drag the status bar, in step. */
final class InspectorLink {
    /** Up to so many tasks a preview costs less than a frame. */
    private static final int AT_ONCE = 400;

    private final Workspace workspace;
    private final Engine engine;
    private final Selection selection;
    private final TaskDrag drag;
    private final InspectorPane inspector;
    private final StatusBar status;
    private final Executor thinking;

    InspectorLink(Workspace workspace, Engine engine, Selection selection, TaskDrag drag, InspectorPane inspector,
            StatusBar status, Executor thinking) {
        this.workspace = workspace;
        this.engine = engine;
        this.selection = selection;
        this.drag = drag;
        this.inspector = inspector;
        this.status = status;
        this.thinking = thinking;
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
                .ifPresentOrElse(verdict -> showDrop(now, dragging, verdict), () -> inspector.showPickedUp(
                        "Moving " + Words.taskName(now.topology(), dragging.task()),
                        "Each building says what the task would get there. Drop it on one; Escape puts it back."));
    }

    /** A large network is worked out beside, so that the ghost keeps up; what comes too late is not shown. */
    private void showDrop(Analysis now, DragState.Dragging dragging, Verdict verdict) {
        Supplier<DropSheet> preview = preview(now, dragging, verdict, drag.edit());
        if (now.topology().tasks().size() <= AT_ONCE) {
            inspector.showDrop(preview.get());
            return;
        }
        inspector.showDrop(DropPreview.of(now, now, dragging, verdict));
        thinking.execute(() -> {
            if (isStill(dragging)) {
                DropSheet sheet = preview.get();
                Platform.runLater(() -> showIfStill(dragging, sheet));
            }
        });
    }

    private void showIfStill(DragState.Dragging dragging, DropSheet sheet) {
        if (isStill(dragging)) {
            inspector.showDrop(sheet);
        }
    }

    private boolean isStill(DragState.Dragging dragging) {
        return drag.dragging().flatMap(DragState.Dragging::over).equals(dragging.over());
    }

    private Supplier<DropSheet> preview(Analysis now, DragState.Dragging dragging, Verdict verdict,
            Optional<Edit> edit) {
        return () -> {
            Analysis then = edit.map(it -> engine.analyzer().analyze(it.applyTo(now.topology(), engine.placer())))
                    .orElse(now);
            return DropPreview.of(now, then, dragging, verdict);
        };
    }

    private static String fits(DragState.Dragging dragging) {
        int hosts = dragging.verdicts().fitting().size();
        return hosts == 0 ? "" : "Fits on " + Words.count(hosts, "host");
    }

    /** {@code Refused by 3: RESOURCE:ENI, RESOURCE:CPU}. Hosts with the same reasons are looked at as one. */
    private static String refused(DragState.Dragging dragging) {
        Verdicts verdicts = dragging.verdicts();
        int refusals = verdicts.size() - verdicts.fitting().size();
        String codes = IntStream.range(0, verdicts.size())
                .filter(host -> !verdicts.fits(host))
                .boxed()
                .collect(Collectors.toMap(verdicts::reasons, host -> host, (first, _) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .map(host -> ((Verdict.Refused) verdicts.get(host)).shortages().getFirst().reason().code())
                .distinct()
                .limit(4)
                .collect(Collectors.joining(", "));
        return refusals == 0 ? "" : "Refused by " + refusals + ": " + codes;
    }
}
