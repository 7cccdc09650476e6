package org.backline.core.math;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;

/** Against Commons Math's own matrices. */
class SmallMatrixTest {
    private static final RealMatrix SMALL = SmallMatrix.of(2, 1, -2, 3, 4, 5, 0.5);
    private static final RealMatrix USUAL = new Array2DRowRealMatrix(new double[][] {{1, -2, 3}, {4, 5, 0.5}});
    private static final RealMatrix OTHER = new Array2DRowRealMatrix(new double[][] {{2, 1}, {-1, 3}, {0.25, 7}});

    @Test
    void computesWhatCommonsMathDoes() {
        assertThat(SMALL.multiply(OTHER)).isEqualTo(USUAL.multiply(OTHER));
        assertThat(SMALL.add(OTHER.transpose())).isEqualTo(USUAL.add(OTHER.transpose()));
        assertThat(SMALL.transpose()).isEqualTo(USUAL.transpose());
        assertThat(SMALL.operate(new double[] {1, 2, 3})).containsExactly(USUAL.operate(new double[] {1, 2, 3}));
        assertThat(SMALL.getData()).isDeepEqualTo(USUAL.getData());
    }

    @Test
    void whatItInheritsWorksToo() {
        assertThat(SMALL.subtract(USUAL).getNorm()).isZero();
        assertThat(OTHER.multiply(SMALL)).isEqualTo(OTHER.multiply(USUAL));
        assertThat(SMALL.scalarMultiply(2)).isEqualTo(USUAL.scalarMultiply(2));
    }

    @Test
    void aCopyIsOnesOwn() {
        RealMatrix copy = SMALL.copy();
        copy.setEntry(0, 0, 9);

        assertThat(copy.getEntry(0, 0)).isEqualTo(9);
        assertThat(SMALL).isEqualTo(USUAL);
    }
}
