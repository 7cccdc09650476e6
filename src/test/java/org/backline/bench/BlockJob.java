package org.backline.bench;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.stat.StatUtils;
import org.backline.core.posture.RigidBlock;

/** {@code block}: 50 rigid blocks, seeds 1 to 50, swung for 5 min each; prints one line for each and what they come to. */
final class BlockJob {
    private static final int SEEDS = 50;
    private static final double SECONDS = 300;

    private BlockJob() {
    }

    static void run(List<String> arguments) {
        List<RigidBlock> blocks = new ArrayList<>();
        for (int seed = 1; seed <= SEEDS; seed++) {
            RigidBlock block = RigidBlock.swung(seed, SECONDS);
            blocks.add(block);
            System.out.println(block);
        }
        double[] largest = blocks.stream().mapToDouble(RigidBlock::largest).toArray();
        System.out.printf("rms at most %.3f°, 95th percentile of the largest %.3f°, grown by at most %.3f°%n",
                blocks.stream().mapToDouble(RigidBlock::rms).max().orElseThrow(), StatUtils.percentile(largest, 95),
                blocks.stream().mapToDouble(b -> b.lastThird() - b.firstThird()).max().orElseThrow());
    }
}
