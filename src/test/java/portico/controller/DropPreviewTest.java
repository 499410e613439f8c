package portico.controller;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portico.model.analysis.Analysis;
import portico.model.analysis.Analyzer;
import portico.model.id.InstanceId;
import portico.model.id.TaskId;
import portico.model.workspace.Workspace;
import portico.view.sheet.DropSheet;
import portico.view.sheet.Row;
import portico.view.sheet.Tone;

class DropPreviewTest {

    private final Workspace workspace = Shop.open("e-commerce");
    private final TaskDrag drag = new TaskDrag(workspace, Shop.PLACER);

    /** The numbers of what is over are of no use any more. */
    @Test
    void aFindingThatWouldGoIsToldByItsHead() {
        assertThat(marks(moved("task-3", "i-0c58"), Tone.OK)).containsExactly("No more: i-0a31 has no ENI left");
    }

    /** The last interface of a host makes it full: its numbers are news. */
    @Test
    void aFindingThatWouldComeIsToldWhole() {
        assertThat(marks(moved("task-1", "i-0b77"), Tone.NOTE)).first()
                .asString()
                .startsWith("i-0b77 has no ENI left: ")
                .contains("MiB");
    }

    private DropSheet moved(String task, String host) {
        drag.pickUp(new Held.Existing(new TaskId(task)));
        drag.over(Optional.of(new InstanceId(host)));
        Analysis then = new Analyzer(Shop.TYPES)
                .analyze(drag.edit().orElseThrow().applyTo(workspace.topology(), Shop.PLACER));
        DragState.Dragging dragging = drag.dragging().orElseThrow();
        return DropPreview.of(workspace.analysis(), then, dragging, dragging.verdict().orElseThrow());
    }

    private static List<String> marks(DropSheet sheet, Tone tone) {
        return sheet.findings()
                .stream()
                .map(Row.Mark.class::cast)
                .filter(mark -> mark.tone() == tone)
                .map(Row.Mark::text)
                .toList();
    }
}
