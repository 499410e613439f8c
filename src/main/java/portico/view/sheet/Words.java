package portico.view.sheet;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import portico.model.capacity.Amount;
import portico.model.capacity.InstanceUse;
import portico.model.capacity.SubnetUse;
import portico.model.net.Cidr;
import portico.model.net.Ipv4Address;
import portico.model.topology.Subnet;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** How figures and names are written. */
public final class Words {

    private Words() {}

    /** {@code 1 host}, {@code 3 hosts}. */
    public static String count(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** CPU units as vCPUs without needless zeros: {@code 0.25}. */
    public static String vcpus(int cpuUnits) {
        return trimmed(cpuUnits / 1024.0);
    }

    /** MiB as GB with one decimal. */
    public static String gigabytes(int mebibytes) {
        return trimmed(Math.round(mebibytes / 102.4) / 10.0);
    }

    private static String trimmed(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.replaceFirst("\\.?0+$", "");
    }

    /** What people call a task: its service, else its task definition's family. */
    public static String taskName(Topology topology, Task task) {
        return task.service()
                .map(id -> topology.service(id).name())
                .orElseGet(() -> topology.definitionOf(task).family());
    }

    /** With a capital letter first. */
    public static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** {@code RUNNING} as {@code Running}. */
    public static String sentence(Enum<?> constant) {
        String lower = constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return capital(lower);
    }

    /** {@code 2 of 10}; where nobody tells the whole, {@code 2, limit not known}. */
    public static String of(Object part, boolean known, Object whole) {
        return known ? part + " of " + whole : part + ", limit not known";
    }

    /** awsvpc tasks of those that ECS offers; with the cautious figure where several network cards make the documented one doubtful (R77). */
    public static String tasksOf(InstanceUse use) {
        String words = of(use.eni().tasks(), use.eni().isKnown(), use.eni().taskLimit());
        return use.cautiousTasks().isPresent() ? words + ", caution: " + use.cautiousTasks().getAsInt() : words;
    }

    /** What is taken of an amount, each number written so. */
    public static String of(Amount amount, IntFunction<String> written) {
        return of(written.apply(amount.reserved()), amount.isKnown(), written.apply(amount.registered()));
    }

    /** An address, as far as anybody told. */
    static String address(Ipv4Address address) {
        return address.isUnknown() ? "not known" : address.toString();
    }

    /** A block of addresses, as far as anybody told. */
    static String block(Cidr block) {
        return block.isUnknown() ? "block not known" : block.toString();
    }

    /** A subnet's block and the addresses left in it, as far as anybody told. */
    public static String left(Subnet subnet, SubnetUse use) {
        return use.isKnown() ? subnet.cidr() + ", " + use.free() + " left" : "block not known";
    }

    static String orUnknown(OptionalInt figure, String unit) {
        return figure.isPresent() ? figure.getAsInt() + unit : "not published";
    }
}
