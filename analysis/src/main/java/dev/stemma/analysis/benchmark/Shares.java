package dev.stemma.analysis.benchmark;

import dev.stemma.analysis.fact.Proportion;
import dev.stemma.analysis.internal.Numbers;

/** Shares in Chinese. */
final class Shares {

    private Shares() {}

    static String inChinese(Proportion share) {
        return share.total() + " 项中 " + share.count() + " 项，" + Numbers.percent(share.value()) + "（95 % 区间 "
                + Numbers.percent(share.low()) + " 至 " + Numbers.percent(share.high()) + "）";
    }
}
