package nenrin.networks.agecgan;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * L-BFGS (Nocedal and Wright 2006, "Numerical optimization", algorithms 7.4 and 7.5): the curvature is known by the last few steps. Steps are
 * halved until they descend enough (Armijo's condition, algorithm 3.1).
 */
final class Lbfgs {
    private static final int REMEMBERED = 8;
    private static final int HALVINGS = 12;
    private static final double ENOUGH = 1e-4;
    private static final double NEXT_TO_NOTHING = 1e-12;

    /** Something to be made small. */
    @FunctionalInterface
    interface Objective {
        /** The value at a point; writes the gradient. */
        double at(double[] point, double[] gradient);
    }

    /** A step that was taken, and how the gradient changed by it. */
    private record Move(double[] step, double[] change, double curvature) {}

    private final Objective objective;
    private final Deque<Move> moves = new ArrayDeque<>();

    Lbfgs(Objective objective) {
        this.objective = objective;
    }

    /** From a point downhill for at most so many steps. */
    double[] minimise(double[] start, int steps) {
        double[] point = start.clone();
        double[] gradient = new double[point.length];
        double value = objective.at(point, gradient);
        for (int i = 0; i < steps; i++) {
            double[] direction = direction(gradient);
            double slope = dot(direction, gradient);
            double length = moves.isEmpty() ? Math.min(1, 1 / Math.sqrt(dot(gradient, gradient))) : 1;
            double[] next = point;
            double[] nextGradient = new double[point.length];
            double nextValue = Double.POSITIVE_INFINITY;
            for (int half = 0; half < HALVINGS && !(nextValue <= value + ENOUGH * length * slope); half++) {
                length = half == 0 ? length : length / 2;
                next = along(point, length, direction);
                nextValue = objective.at(next, nextGradient);
            }
            if (!(nextValue < value)) {
                return point;
            }
            remember(along(next, -1, point), along(nextGradient, -1, gradient));
            point = next;
            gradient = nextGradient;
            value = nextValue;
        }
        return point;
    }

    private void remember(double[] step, double[] change) {
        double curvature = dot(step, change);
        if (curvature > NEXT_TO_NOTHING) {
            moves.addLast(new Move(step, change, curvature));
        }
        if (moves.size() > REMEMBERED) {
            moves.removeFirst();
        }
    }

    /** The two loops of algorithm 7.4. */
    private double[] direction(double[] gradient) {
        double[] direction = along(new double[gradient.length], -1, gradient);
        double[] shares = new double[moves.size()];
        int i = moves.size();
        for (Iterator<Move> latest = moves.descendingIterator(); latest.hasNext(); ) {
            Move move = latest.next();
            shares[--i] = dot(move.step, direction) / move.curvature;
            direction = along(direction, -shares[i], move.change);
        }
        if (!moves.isEmpty()) {
            Move last = moves.getLast();
            direction = along(new double[gradient.length], last.curvature / dot(last.change, last.change), direction);
        }
        for (Move move : moves) {
            direction = along(direction, shares[i++] - dot(move.change, direction) / move.curvature, move.step);
        }
        return direction;
    }

    private static double[] along(double[] from, double length, double[] direction) {
        double[] to = from.clone();
        for (int i = 0; i < to.length; i++) {
            to[i] += length * direction[i];
        }
        return to;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
