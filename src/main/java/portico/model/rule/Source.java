package portico.model.rule;

/** Where the pages stand that rules are read from. */
enum Source {

    DG("https://docs.aws.amazon.com/AmazonECS/latest/developerguide/"),
    API("https://docs.aws.amazon.com/AmazonECS/latest/APIReference/"),
    EC2("https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/"),
    EC2API("https://docs.aws.amazon.com/AWSEC2/latest/APIReference/"),
    VPC("https://docs.aws.amazon.com/vpc/latest/userguide/"),
    ALB("https://docs.aws.amazon.com/elasticloadbalancing/latest/application/"),
    NLB("https://docs.aws.amazon.com/elasticloadbalancing/latest/network/"),
    CM("https://docs.aws.amazon.com/cloud-map/latest/api/"),
    AGENT("https://github.com/aws/amazon-ecs-agent/blob/master/"),
    MOBY("https://github.com/moby/moby/blob/master/");

    private final String root;

    Source(String root) {
        this.root = root;
    }

    String page(String path) {
        return root + path;
    }
}
