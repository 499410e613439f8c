package portico.controller.build;

import java.util.List;
import portico.model.edit.Edit;
import portico.model.id.ResourceId;
import portico.view.sheet.Row;

/** What becomes of a thing from the palette at one place. */
public sealed interface Site {
    /** Where: a subnet, a zone, a VPC or a service. */
    ResourceId place();

    /** The fact in a few words. */
    String title();

    /** What it would get, or why it cannot. */
    String detail();

    /**
     * It can stand there.
     *
     * @param edit what dropping it does
     * @param subject what is new then, or changed
     * @param gets the same as the detail, line by line
     */
    record Free(ResourceId place, Edit edit, ResourceId subject, String title, String detail, List<Row> gets)
            implements Site {
        public Free {
            gets = List.copyOf(gets);
        }
    }

    /** It cannot. */
    record Refused(ResourceId place, String title, String detail) implements Site {}
}
