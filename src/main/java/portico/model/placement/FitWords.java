package portico.model.placement;

import java.util.List;
import java.util.OptionalInt;
import portico.model.capacity.EniUse;
import portico.model.net.Ipv4Address;
import portico.model.topology.NetworkBinding;
import portico.model.topology.Task.Placement;
import portico.model.topology.TaskInterface;

/** A fitting place in a few words, with its numbers. */
final class FitWords {

    private static final List<String> ENDINGS = List.of("th", "st", "nd", "rd");

    private FitWords() {}

    /** The verdict of an instance that takes the task. */
    static Verdict.Fits verdict(Demand demand, Host host, Placement placement) {
        return new Verdict.Fits(host.instance().id(), placement, title(demand, host), detail(demand, host, placement));
    }

    private static String title(Demand demand, Host host) {
        EniUse eni = host.use().eni();
        return switch (demand.definition().networkMode()) {
            case AWSVPC -> isBeyondCaution(host) ? "Fits, beyond the cautious " + host.use().cautiousTasks().getAsInt()
                    : eni.free() == 1 ? "Fits, last ENI"
                            : eni.trunk() ? "Fits, " + eni.free() + " of " + eni.taskLimit() + " ENIs free"
                                    : "Fits, " + eni.free() + " ENIs free";
            case BRIDGE, HOST, DEFAULT -> "Fits behind eth0";
            case NONE -> "Fits";
        };
    }

    /** Whether the documented limit admits a task that the default network card may not hold (R77). */
    private static boolean isBeyondCaution(Host host) {
        OptionalInt cautious = host.use().cautiousTasks();
        return cautious.isPresent() && host.use().eni().tasks() >= cautious.getAsInt();
    }

    private static String detail(Demand demand, Host host, Placement placement) {
        return switch (demand.definition().networkMode()) {
            case AWSVPC -> placement.networkInterface().map(eni -> eni(eni, host.use().eni())).orElse("");
            case BRIDGE, DEFAULT -> bridge(placement);
            case HOST -> placement.bindings().isEmpty() ? "declares no port"
                    : "takes " + placement.bindings().getFirst().hostPorts() + more(placement) + " of "
                            + host.instance().privateIp();
            case NONE -> "has no network";
        };
    }

    private static String eni(TaskInterface eni, EniUse use) {
        String name = ordinal(use.nextOrdinal()) + (eni.kind() == TaskInterface.Kind.BRANCH ? " branch" : " ENI");
        String groups = eni.securityGroups().isEmpty() ? "" : ", " + eni.securityGroups().getFirst();
        int others = eni.securityGroups().size() - 1;
        return name + " gets " + eni.privateIp() + groups + (others > 0 ? " and " + others + " more" : "");
    }

    /** 2nd and 22nd, but 12th. */
    private static String ordinal(int number) {
        int digit = number / 10 % 10 == 1 ? 0 : number % 10;
        return number + (digit < ENDINGS.size() ? ENDINGS.get(digit) : ENDINGS.getFirst());
    }

    private static String bridge(Placement placement) {
        if (placement.bindings().isEmpty()) {
            return placement.bridgeAddresses()
                    .values()
                    .stream()
                    .min(Ipv4Address::compareTo)
                    .map(a -> "gets " + a)
                    .orElse("");
        }
        NetworkBinding first = placement.bindings().getFirst();
        Ipv4Address address = placement.bridgeAddresses().get(first.container());
        String target = address == null ? "" : ", to " + address + ":" + first.containerPorts();
        return "gets " + first.hostPorts() + target + more(placement);
    }

    private static String more(Placement placement) {
        int others = placement.bindings().size() - 1;
        return others > 0 ? " and " + others + " more" : "";
    }
}
