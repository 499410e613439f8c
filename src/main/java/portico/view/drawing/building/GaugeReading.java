package portico.view.drawing.building;

import java.util.List;
import java.util.Locale;
import portico.model.capacity.Amount;
import portico.model.capacity.EniUse;
import portico.model.capacity.HostPort;
import portico.model.capacity.InstanceUse;

/**
 * What one gauge shows.
 *
 * @param value such as {@code 1.5/2}
 * @param used from 0 to 1
 * @param pips how many single places there are, 0 for a continuous bar
 */
record GaugeReading(Gauge gauge, String label, String value, double used, int pips, int filled) {

    private static final int MOST_PIPS = 20;
    /** Stands for what nobody told. */
    private static final String UNTOLD = "?";
    private static final double UNITS_PER_VCPU = 1024;
    private static final double MIB_PER_GIB = 1024;

    /** The readings of a host, in the order they are drawn. */
    static List<GaugeReading> of(InstanceUse use) {
        GaugeReading cpu = bar(Gauge.CPU, "CPU", use.cpu(), UNITS_PER_VCPU);
        GaugeReading memory = bar(Gauge.MEMORY, "Mem", use.memoryMiB(), MIB_PER_GIB);
        return hasGpus(use) ? List.of(cpu, memory, gpus(use.gpus()), eni(use.eni()), ports(use))
                : List.of(cpu, memory, eni(use.eni()), ports(use));
    }

    /** Whether GPUs are counted there at all (R39). */
    static boolean hasGpus(InstanceUse use) {
        return use.gpus().isKnown() || use.gpus().reserved() > 0;
    }

    private static GaugeReading gpus(Amount gpus) {
        String of = gpus.isKnown() ? Integer.toString(gpus.registered()) : "0";
        return new GaugeReading(Gauge.GPU, "GPU", gpus.reserved() + "/" + of, share(gpus.reserved(), gpus.registered()),
                gpus.registered() <= MOST_PIPS ? gpus.registered() : 0, gpus.reserved());
    }

    private static GaugeReading bar(Gauge gauge, String label, Amount amount, double unit) {
        String value = number(amount.reserved() / unit) + "/"
                + (amount.isKnown() ? number(amount.registered() / unit) : UNTOLD);
        return new GaugeReading(gauge, label, value, share(amount.reserved(), amount.registered()), 0, 0);
    }

    private static GaugeReading eni(EniUse eni) {
        int of = eni.trunk() ? eni.taskLimit() : eni.limit();
        int used = eni.trunk() ? eni.tasks() : eni.attached();
        return new GaugeReading(Gauge.ENI, eni.trunk() ? "Branch" : "ENI", used + "/" + (eni.isKnown() ? of : UNTOLD),
                share(used, of), of <= MOST_PIPS ? of : 0, used);
    }

    private static GaugeReading ports(InstanceUse use) {
        long taken = use.hostPorts().stream().filter(p -> p.use() != HostPort.Use.RESERVED).count();
        return new GaugeReading(Gauge.PORTS, "Ports", Long.toString(taken),
                share(taken == 0 ? 0 : use.reservedPorts(), InstanceUse.MAX_RESERVED_PORTS), 0, 0);
    }

    private static double share(double part, double whole) {
        return whole <= 0 ? 0 : Math.clamp(part / whole, 0, 1);
    }

    /** Two places below one, one below ten, none above; without trailing zeros. */
    static String number(double value) {
        String text = String.format(Locale.ROOT, value < 1 ? "%.2f" : value < 10 ? "%.1f" : "%.0f", value);
        return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
    }
}
