package portico.format.flowlog;

import java.util.ArrayList;
import java.util.List;
import portico.format.Note;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.Source;
import portico.format.TopologyReader;
import portico.model.flow.log.FlowLog;
import portico.model.flow.log.LogRecord;
import portico.model.topology.Topology;

/**
 * Reads flow logs: in the default format with or without a header, and in custom ones by their header, which may come again anywhere (R172, R175,
 * R177). Their topology is empty: another file tells whose the interfaces are.
 */
public final class FlowLogReader implements TopologyReader {

    /** What a flow log tells of a topology. */
    public static final Topology NOTHING = Topology.empty("flow log", "us-east-1");

    /** Bytes that a line and what is made of it may take. */
    private static final int ROOM = 2048;

    @Override
    public boolean recognizes(Source source) {
        return Signs.areIn(source.bytes());
    }

    @Override
    public Reading read(List<Source> sources, Progress progress) {
        List<Note> notes = new ArrayList<>();
        List<LogRecord> records = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            progress.checkGoesOn();
            Source source = sources.get(i);
            progress.report(source.name(), (double) i / sources.size());
            LogText text = new LogText(source, Math.max(0, Runtime.getRuntime().maxMemory() / ROOM - records.size()));
            records.addAll(text.read(progress.part(i, sources.size())));
            notes.addAll(text.notes());
        }
        return new Reading(NOTHING, notes, List.of(), List.of(), new FlowLog(records));
    }
}
