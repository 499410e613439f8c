package portico.model.flow.log;

import java.util.EnumMap;
import java.util.Map;
import portico.model.id.InstanceId;
import portico.model.topology.Subnet;
import portico.model.topology.Topology;

/** Fills the fields of a line. */
final class Lines {

    private final Topology topology;
    private final Capture capture;
    private final EcsFields ecs;

    Lines(Topology topology, Capture capture) {
        this.topology = topology;
        this.capture = capture;
        ecs = new EcsFields(topology, capture.account());
    }

    /**
     * @param single whether only one packet is ever sent
     * @param answer whether it is the reply
     */
    Sighting of(Passage passage, boolean single, boolean answer) {
        Vantage at = passage.at();
        LogRecord.Action action = passage.accepted() ? LogRecord.Action.ACCEPT : LogRecord.Action.REJECT;
        Map<LogField, String> fields = new EnumMap<>(LogField.class);
        fields.put(LogField.ACCOUNT_ID, capture.account());
        fields.put(LogField.INTERFACE_ID, at.id().value());
        addresses(passage, fields);
        traffic(count(single, answer), fields);
        fields.put(LogField.ACTION, action.name());
        fields.put(LogField.LOG_STATUS, "OK");
        place(at, fields);
        fields.put(LogField.FLOW_DIRECTION, passage.direction().toString());
        at.task().ifPresent(task -> fields.putAll(ecs.of(task)));
        return new Sighting(at.id(), at.owner(), passage.direction(), action, fields);
    }

    private Capture.Count count(boolean single, boolean answer) {
        if (single) {
            return Capture.SINGLE;
        }
        return answer ? capture.answer() : capture.request();
    }

    private static void addresses(Passage passage, Map<LogField, String> fields) {
        fields.put(LogField.SRCADDR, passage.src().toString());
        fields.put(LogField.DSTADDR, passage.dst().toString());
        fields.put(LogField.PKT_SRCADDR, passage.original().toString());
        fields.put(LogField.PKT_DSTADDR, passage.packet().dst().address().toString());
        fields.put(LogField.SRCPORT, Integer.toString(passage.packet().src().port()));
        fields.put(LogField.DSTPORT, Integer.toString(passage.packet().dst().port()));
        fields.put(LogField.PROTOCOL, Integer.toString(passage.packet().protocol().number()));
        fields.put(LogField.TYPE, "IPv4");
    }

    private void traffic(Capture.Count count, Map<LogField, String> fields) {
        fields.put(LogField.PACKETS, Long.toString(count.packets()));
        fields.put(LogField.BYTES, Long.toString(count.bytes()));
        fields.put(LogField.START, Long.toString(capture.start()));
        fields.put(LogField.END, Long.toString(capture.end()));
    }

    private void place(Vantage at, Map<LogField, String> fields) {
        Subnet subnet = topology.subnet(at.subnet());
        fields.put(LogField.VPC_ID, subnet.vpc().value());
        fields.put(LogField.SUBNET_ID, subnet.id().value());
        fields.put(LogField.REGION, topology.region());
        if (at.owner() instanceof InstanceId host) {
            fields.put(LogField.INSTANCE_ID, host.value());
        }
        at.task().flatMap(task -> task.instance()).ifPresent(host -> fields.put(LogField.INSTANCE_ID, host.value()));
    }
}
