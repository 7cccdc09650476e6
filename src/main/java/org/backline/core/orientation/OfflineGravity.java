package org.backline.core.orientation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.complex.Quaternion;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.math.Rotations;
import org.backline.core.math.ZeroPhaseLowPass;

/**
 * Gravity in the almost inertial frame: specific force, turned into it and smoothed without delay. Smoothed are means over
 * {@link #BLOCK}; against the cut-off that is short, and they are few.
 */
final class OfflineGravity {
    private static final double BLOCK = 0.05;

    private final List<Block> blocks = new ArrayList<>();
    private final double[][] smooth;

    /** Strides that lie next to each other, as one. */
    private static final class Block {
        private final double from;
        private final boolean afterBreak;
        private double to;
        private double believed;
        private Vector3D sum = Vector3D.ZERO;

        Block(Stride first, boolean afterBreak) {
            this.from = first.time() - first.span();
            this.afterBreak = afterBreak;
        }

        void add(Stride stride, Vector3D force) {
            to = stride.time();
            if (!stride.clipped()) {
                believed += stride.span();
                sum = sum.add(force.scalarMultiply(stride.span()));
            }
        }

        double time() {
            return (from + to) / 2;
        }

        Vector3D mean() {
            return believed > 0 ? sum.scalarMultiply(1 / believed) : Vector3D.ZERO;
        }
    }

    private OfflineGravity(List<Stride> strides, List<Quaternion> strapDown) {
        for (int k = 0; k < strides.size(); k++) {
            Stride stride = strides.get(k);
            boolean afterBreak = k == 0 || !stride.follows() || stride.hole() > OfflineOrientation.LONGEST_BRIDGE;
            if (afterBreak || stride.time() - blocks.get(blocks.size() - 1).from > BLOCK) {
                blocks.add(new Block(stride, afterBreak));
            }
            blocks.get(blocks.size() - 1).add(stride, Rotations.rotate(strapDown.get(k), stride.force()));
        }
        boolean[] breaks = new boolean[blocks.size()];
        for (int i = 0; i < breaks.length; i++) {
            breaks[i] = blocks.get(i).afterBreak;
        }
        ZeroPhaseLowPass lowPass = new ZeroPhaseLowPass(OfflineOrientation.GRAVITY_CUT_OFF, all(Block::time),
                all(block -> block.believed), breaks);
        smooth = new double[][] {lowPass.of(all(b -> b.mean().getX())), lowPass.of(all(b -> b.mean().getY())),
                lowPass.of(all(b -> b.mean().getZ()))};
    }

    /** @return what holds gravity up [m/s²], almost inertial frame, at the end of each stride */
    static List<Vector3D> of(List<Stride> strides, List<Quaternion> strapDown) {
        OfflineGravity gravity = new OfflineGravity(strides, strapDown);
        List<Vector3D> all = new ArrayList<>(strides.size());
        int block = 0;
        for (Stride stride : strides) {
            while (gravity.blocks.get(block).to < stride.time()) {
                block++;
            }
            all.add(gravity.at(block, stride.time()));
        }
        return all;
    }

    /** @return on the line through that block and its neighbour on the side of {@code time}, if no break lies between */
    private Vector3D at(int block, double time) {
        int other = time < blocks.get(block).time() ? block - 1 : block + 1;
        int later = Math.max(block, other);
        if (other < 0 || later == blocks.size() || blocks.get(later).afterBreak) {
            return smooth(block);
        }
        double share = (time - blocks.get(block).time()) / (blocks.get(other).time() - blocks.get(block).time());
        return smooth(block).scalarMultiply(1 - share).add(smooth(other).scalarMultiply(share));
    }

    private Vector3D smooth(int block) {
        return new Vector3D(smooth[0][block], smooth[1][block], smooth[2][block]);
    }

    private double[] all(ToDoubleFunction<Block> value) {
        return blocks.stream().mapToDouble(value).toArray();
    }
}
