package portico.app;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import portico.model.analysis.Analysis;
import portico.model.check.Finding;
import portico.model.id.ResourceId;
import portico.model.id.TaskId;
import portico.model.rule.RuleBook;
import portico.model.rule.RuleId;
import portico.model.topology.Topology;
import portico.model.workspace.Workspace;
import portico.view.fx.status.ListPopup;
import portico.view.fx.status.ListPopup.Item;
import portico.view.fx.status.StatusBar;
import portico.view.sheet.StatusLine;
import portico.view.sheet.Words;

/** The lists that open from the status bar, and what a rule says. */
final class FindingsLink {
    private final Workspace workspace;
    private final Dialogs dialogs;
    private final Consumer<String> browser;
    private final Consumer<ResourceId> onGo;
    private final ListPopup popup = new ListPopup();

    FindingsLink(Workspace workspace, Dialogs dialogs, Consumer<String> browser, Consumer<ResourceId> onGo) {
        this.workspace = workspace;
        this.dialogs = dialogs;
        this.browser = browser;
        this.onGo = onGo;
    }

    void showFindings(StatusBar bar) {
        Analysis analysis = workspace.analysis();
        List<Item> items = analysis.findings()
                .stream()
                .sorted(Comparator.comparing(Finding::severity))
                .map(this::item)
                .toList();
        popup.show(bar.findingButton(), items.isEmpty() ? "No findings" : Words.count(items.size(), "finding"), items);
    }

    private Item item(Finding finding) {
        return new Item(StatusLine.tone(finding.severity()), name(finding.subject()), finding.message(),
                finding.rule().toString(), () -> onGo.accept(finding.subject()), () -> showRule(finding.rule()));
    }

    private String name(ResourceId subject) {
        Topology topology = workspace.topology();
        return subject instanceof TaskId task && topology.find(task).isPresent()
                ? Words.taskName(topology, topology.task(task)) + ", " + task.brief()
                : topology.find(subject).map(resource -> resource.name()).orElse(subject.value());
    }

    /** Shows what reading made of the files. */
    void showReading(StatusBar bar, ReadingItems reading) {
        popup.show(bar.notesButton().isVisible() ? bar.notesButton() : bar.findingButton(), "What reading made of it",
                reading.items(this::goIfThere, this::showRule));
    }

    private void goIfThere(ResourceId subject) {
        workspace.topology().find(subject).ifPresent(resource -> onGo.accept(resource.id()));
    }

    /** Says what a rule says, and leads to AWS's page. */
    void showRule(RuleId id) {
        RuleBook book = RuleBook.STANDARD;
        book.find(id).ifPresent(rule -> dialogs.rule(book, rule, browser));
    }
}
