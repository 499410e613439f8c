package portico.format.compose;

import java.util.List;
import portico.format.Note;
import portico.format.dialect.Described;
import portico.format.dialect.Estate;
import portico.format.json.Json;
import portico.format.json.Place;
import portico.model.topology.Fact;
import portico.model.topology.Service;

/** A Compose file as ecs-cli runs it: every service is a container of one task. */
record TaskProject(Estate estate, List<Note> notes) {

    void say(Project project, EcsParams params) {
        boolean bridge = !params.isAwsvpc();
        List<Json.Obj> containers = project.services()
                .entrySet()
                .stream()
                .map(entry -> Containers.definition(entry.getKey(), entry.getValue(), params.service(entry.getKey()),
                        bridge))
                .toList();
        definition(project.source(), project.name(), project.root().place(), params, containers);
        service(project, params, project.name());
        notes.add(Note.info(project.source(), "",
                "a Compose file of " + Words.counted(containers.size(), "service") + ": with "
                        + Words.file(params.source())
                        + " beside it they are containers of one task, as ecs-cli runs them"
                        + Words.extensions(project.root()) + Words.ignored(project.services())));
    }

    /** Parameters whose Compose file is not among the files still tell the mode, the size and the network. */
    void alone(EcsParams params) {
        Project project = new Project(params.source(), params.root());
        String name = params.root()
                .find("run_params")
                .flatMap(run -> run.find("service_discovery"))
                .flatMap(discovery -> discovery.text("container_name"))
                .orElseGet(project::name);
        definition(params.source(), name, params.root().place(), params, List.of());
        service(project, params, name);
        notes.add(Note.warning(params.source(), "",
                "the Compose file that belongs to these parameters is not among the files: the containers are not known"));
    }

    private void definition(String source, String family, Place place, EcsParams params, List<Json.Obj> containers) {
        Described definition = Described.at(place)
                .put("family", family)
                .put("networkMode", params.mode())
                .put("taskRoleArn", params.taskRole())
                .put("cpu", params.size("cpu_limit"))
                .put("memory", params.size("mem_limit").map(size -> Sizes.mebibytes(size).orElse(size)))
                .put("containerDefinitions", containers);
        if (params.isFargate()) {
            definition.put("requiresCompatibilities", List.of(new Json.Str("FARGATE", place)));
        }
        estate.add(source, "taskDefinitions", definition.build());
    }

    /** One task of it, as {@code ecs-cli compose service up} starts. */
    private void service(Project project, EcsParams params, String name) {
        List<Json.Obj> registries = params.discovery()
                .map(discovery -> discovery.say(estate, project.source(), name))
                .stream()
                .toList();
        String launch = params.isFargate() ? "FARGATE" : "EC2";
        estate.add(project.source(), "services",
                Described.at(params.root().place())
                        .put("serviceName", name)
                        .put("taskDefinition", name)
                        .put("desiredCount", Json.of(1))
                        .put("launchType", launch)
                        .put("networkConfiguration", params.configuration())
                        .put("serviceRegistries", registries)
                        .build());
        estate.assume(Service.class, name, Fact.LAUNCH_TYPE, params.launchReason());
        estate.assume(Service.class, name, Fact.COUNT, "no Compose file tells the number of tasks");
        notes.add(Note.info(project.source(), "", "no Compose file tells the launch type and the number of tasks; "
                + launch + " and 1 are assumed for " + name));
    }
}
