package portico.bench;

import java.util.List;
import java.util.stream.IntStream;
import org.cloudsimplus.allocationpolicies.VmAllocationPolicyBestFit;
import org.cloudsimplus.core.CloudSimPlus;
import org.cloudsimplus.datacenters.DatacenterSimple;
import org.cloudsimplus.hosts.Host;
import org.cloudsimplus.hosts.HostSimple;
import org.cloudsimplus.resources.Pe;
import org.cloudsimplus.resources.PeSimple;
import org.cloudsimplus.vms.Vm;
import org.cloudsimplus.vms.VmSimple;

/** CloudSim Plus's best fit, which knows processors and memory and neither ports nor interfaces. */
final class BestFit {

    private BestFit() {}

    /** How many of the machines found a host; all of them must. */
    static int place(int hosts, int machines) {
        VmAllocationPolicyBestFit policy = new VmAllocationPolicyBestFit();
        new DatacenterSimple(new CloudSimPlus(), IntStream.range(0, hosts).mapToObj(_ -> host()).toList(), policy);
        int placed = 0;
        for (int i = 0; i < machines; i++) {
            Vm machine = new VmSimple(i, 1000, 1).setRam(128).setBw(10).setSize(10);
            placed += policy.allocateHostForVm(machine).fully() ? 1 : 0;
        }
        if (placed != machines) {
            throw new IllegalStateException(placed + " of " + machines + " placed");
        }
        return placed;
    }

    private static Host host() {
        List<Pe> processors = IntStream.range(0, 16).<Pe>mapToObj(_ -> new PeSimple(1000)).toList();
        return new HostSimple(32_768, 100_000, 1_000_000, processors);
    }
}
