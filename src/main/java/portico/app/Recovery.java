package portico.app;

import java.util.List;
import java.util.Map;
import portico.controller.Documents;
import portico.format.Progress;

/** Offers at the start what a crash left behind. */
final class Recovery {
    private final Autosave autosave;
    private final Documents documents;
    private final Inputs inputs;
    private final Dialogs dialogs;

    Recovery(Autosave autosave, Documents documents, Inputs inputs, Dialogs dialogs) {
        this.autosave = autosave;
        this.documents = documents;
        this.inputs = inputs;
        this.dialogs = dialogs;
    }

    /** True where something was left behind and is open now. What is neither opened nor thrown away is offered again. */
    boolean offer() {
        List<Leftover> left = autosave.leftBehind(pid -> ProcessHandle.of(pid).isPresent());
        return !left.isEmpty() && dialogs
                .choose("Go on where you left off?",
                        "Portico was not closed properly, and kept what was not saved"
                                + left.getFirst().belongsTo().map(file -> " of " + file.getFileName()).orElse("") + ".",
                        List.of("Open it", "Throw it away", "Decide later"))
                .map(answer -> act(answer, left.getFirst()))
                .orElse(false);
    }

    private boolean act(int answer, Leftover left) {
        if (answer == 0) {
            documents.recover(inputs.read(List.of(left.document()), Map.of(), Progress.NONE), left.belongsTo());
            autosave.adopt(left);
        } else if (answer == 1 && isSure()) {
            left.delete();
        }
        return answer == 0;
    }

    private boolean isSure() {
        return dialogs.choose("Throw it away for good?", "Nothing brings it back.", List.of("Throw it away", "Keep it"))
                .filter(answer -> answer == 0)
                .isPresent();
    }
}
