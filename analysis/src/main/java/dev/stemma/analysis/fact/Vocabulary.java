package dev.stemma.analysis.fact;

import dev.stemma.model.benchmark.Setting;
import dev.stemma.model.claim.AttributionLabel;
import dev.stemma.model.claim.CapabilityKind;
import dev.stemma.model.claim.ClaimKind;
import dev.stemma.model.claim.LimitationRelation;
import dev.stemma.model.claim.Stance;
import dev.stemma.model.claim.Tier;
import dev.stemma.model.claim.Verdict;
import dev.stemma.model.figure.FigureKind;
import dev.stemma.model.figure.Quantity;
import dev.stemma.model.figure.Relationship;
import dev.stemma.model.figure.SystemKind;
import dev.stemma.model.paper.DateKind;
import dev.stemma.model.paper.InfluenceKind;
import dev.stemma.model.source.IdScheme;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.model.source.SourceKind;
import java.util.Optional;

/**
 * The words for the constants of the model, in English and Chinese.
 *
 * <p>These are for people; what files and tables use is {@link dev.stemma.model.id.Named#id()}. Stateless and thread-safe.
 *
 * @since 0.1.0
 */
public final class Vocabulary {

    private Vocabulary() {}

    /**
     * {@return the name of a quantity, such as {@code context length}}
     *
     * @param quantity the quantity
     */
    public static LocalizedText nameOf(Quantity quantity) {
        return switch (quantity) {
            case PARAMETERS -> LocalizedText.of("parameters", "参数量");
            case LAYERS -> LocalizedText.of("layers", "层数");
            case D_MODEL -> LocalizedText.of("model width d_model", "模型宽度 d_model");
            case HEADS -> LocalizedText.of("attention heads", "注意力头数");
            case D_HEAD -> LocalizedText.of("head width d_head", "注意力头宽度 d_head");
            case D_FF -> LocalizedText.of("feed-forward width d_ff", "前馈层宽度 d_ff");
            case CONTEXT -> LocalizedText.of("context length", "上下文长度");
            case VOCABULARY -> LocalizedText.of("vocabulary size", "词表大小");
            case TRAINING_TOKENS -> LocalizedText.of("training tokens", "训练词元数");
            case DATASET_TOKENS -> LocalizedText.of("tokens in the data", "数据的词元数");
            case DATASET_BYTES -> LocalizedText.of("bytes of data", "数据的字节数");
            case DATASET_DOCUMENTS -> LocalizedText.of("documents in the data", "数据的文档数");
            case DATASET_RAW_BYTES -> LocalizedText.of("bytes of raw data", "原始数据的字节数");
            case CRAWL_SHARDS -> LocalizedText.of("shards of the crawl", "网络抓取的分片数");
            case FILTER_PARETO_SHAPE -> LocalizedText.of("Pareto shape of the filter", "过滤所用帕累托分布的形状参数");
            case DEDUPLICATION_HASHES -> LocalizedText.of("hashes for deduplication", "去重所用的哈希数");
            case EPOCHS -> LocalizedText.of("passes through the data", "训练轮数");
            case BATCH_SIZE_SEQUENCES -> LocalizedText.of("batch size in sequences", "批大小（按序列计）");
            case BATCH_SIZE_TOKENS -> LocalizedText.of("batch size in tokens", "批大小（按词元计）");
            case LEARNING_RATE -> LocalizedText.of("peak learning rate", "最高学习率");
            case WARMUP_UPDATES -> LocalizedText.of("warm-up in updates", "预热步数");
            case WARMUP_TOKENS -> LocalizedText.of("warm-up in tokens", "预热词元数");
            case DROPOUT -> LocalizedText.of("dropout", "dropout 概率");
            case WEIGHT_DECAY -> LocalizedText.of("weight decay", "权重衰减");
            case GRADIENT_CLIP -> LocalizedText.of("gradient clipping", "梯度裁剪");
            case FINE_TUNING_LEARNING_RATE -> LocalizedText.of("learning rate of fine-tuning", "微调的学习率");
            case FINE_TUNING_BATCH_SIZE -> LocalizedText.of("batch size of fine-tuning", "微调的批大小");
            case FINE_TUNING_EPOCHS -> LocalizedText.of("passes of fine-tuning", "微调的轮数");
            case FINE_TUNING_WARMUP -> LocalizedText.of("warm-up of fine-tuning", "微调的预热占比");
            case CLASSIFIER_DROPOUT -> LocalizedText.of("dropout of the classifier", "分类器的 dropout 概率");
            case AUXILIARY_WEIGHT -> LocalizedText.of("weight of the auxiliary objective", "辅助目标的权重");
            case TRAINING_FLOP -> LocalizedText.of("training compute in FLOP", "训练计算量（FLOP）");
            case TRAINING_PF_DAYS -> LocalizedText.of("training compute in petaflop/s-days", "训练计算量（petaflop/s-day）");
            case TRAINING_DURATION -> LocalizedText.of("duration of training", "训练时长");
            case TRAINING_ENERGY -> LocalizedText.of("energy of training", "训练耗电量");
            case TRAINING_CARBON -> LocalizedText.of("emissions of training", "训练的碳排放");
            case FLOP_PER_PARAMETER_AND_TOKEN ->
                LocalizedText.of("operations per parameter and token", "每个参数每个词元的运算次数");
            case FORWARD_FLOP ->
                LocalizedText.of("forward operations per active parameter and token", "前向计算中每个激活参数每个词元的运算次数");
            case BACKWARD_FACTOR -> LocalizedText.of("factor for the backward pass", "计入反向计算的倍数");
            case ACTIVE_FRACTION -> LocalizedText.of("fraction of parameters active", "激活参数的比例");
            case ACTIVATION -> LocalizedText.of("activation function", "激活函数");
            case NORMALIZATION -> LocalizedText.of("normalization", "归一化");
            case POSITION_ENCODING -> LocalizedText.of("position encoding", "位置编码");
            case ATTENTION_PATTERN -> LocalizedText.of("attention pattern", "注意力模式");
            case TOKENIZATION -> LocalizedText.of("tokenization", "分词方式");
            case WEIGHT_TYING -> LocalizedText.of("weight tying", "权重共享");
            case INITIALIZATION -> LocalizedText.of("initialization", "初始化");
            case OPTIMIZER -> LocalizedText.of("optimizer", "优化器");
            case LEARNING_RATE_SCHEDULE -> LocalizedText.of("learning rate schedule", "学习率调度");
            case TRAINING_DATA -> LocalizedText.of("training data", "训练数据");
            case DATA_CUTOFF -> LocalizedText.of("cut-off of the data", "数据截止时间");
            case HARDWARE -> LocalizedText.of("hardware", "硬件");
            case HARDWARE_OWNER -> LocalizedText.of("owner of the hardware", "硬件所有者");
            case FRAMEWORK -> LocalizedText.of("training software", "训练软件");
            case PACKING -> LocalizedText.of("packing of sequences", "序列的拼装方式");
            case TRAINING_OBJECTIVE -> LocalizedText.of("training objective", "训练目标");
            case LOSS_LAW -> LocalizedText.of("loss law", "损失规律");
            case ADAPTATION -> LocalizedText.of("adaptation to tasks", "任务适配方式");
            case POST_TRAINING -> LocalizedText.of("post-training", "后训练");
            case INPUT_MODALITIES -> LocalizedText.of("input modalities", "输入模态");
            case OUTPUT_MODALITIES -> LocalizedText.of("output modalities", "输出模态");
        };
    }

    /**
     * {@return the unit of a quantity as it stands behind a number, such as {@code tokens}; empty for a pure number and for terms}
     *
     * @param quantity the quantity
     */
    public static Optional<LocalizedText> unitOf(Quantity quantity) {
        return switch (quantity.unit()) {
            case "1", "term" -> Optional.empty();
            case "parameters" -> Optional.of(LocalizedText.of("parameters", "个参数"));
            case "layers" -> Optional.of(LocalizedText.of("layers", "层"));
            case "units" -> Optional.of(LocalizedText.of("units", "维"));
            case "heads" -> Optional.of(LocalizedText.of("heads", "个头"));
            case "tokens" -> Optional.of(LocalizedText.of("tokens", "个词元"));
            case "bytes" -> Optional.of(LocalizedText.of("bytes", "字节"));
            case "documents" -> Optional.of(LocalizedText.of("documents", "篇文档"));
            case "passes" -> Optional.of(LocalizedText.of("passes", "遍"));
            case "sequences" -> Optional.of(LocalizedText.of("sequences", "个序列"));
            case "shards" -> Optional.of(LocalizedText.of("shards", "个分片"));
            case "hashes" -> Optional.of(LocalizedText.of("hashes", "个哈希"));
            case "percent" -> Optional.of(LocalizedText.of("%", "%"));
            case "days" -> Optional.of(LocalizedText.of("days", "天"));
            case "kWh" -> Optional.of(LocalizedText.of("kWh", "千瓦时"));
            case "kg CO2e" -> Optional.of(LocalizedText.of("kg CO2e", "千克二氧化碳当量"));
            case "updates" -> Optional.of(LocalizedText.of("updates", "步"));
            default -> Optional.of(LocalizedText.of(quantity.unit(), quantity.unit()));
        };
    }

    /**
     * {@return the name of a verdict, such as {@code partly supported}}
     *
     * @param verdict the verdict
     */
    public static LocalizedText nameOf(Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> LocalizedText.of("supported", "属实");
            case PARTLY_SUPPORTED -> LocalizedText.of("partly supported", "部分属实");
            case REFUTED -> LocalizedText.of("refuted", "不实");
            case NOT_STATED -> LocalizedText.of("not stated", "原文未提");
            case CONFLICTING -> LocalizedText.of("conflicting", "证据冲突");
        };
    }

    /**
     * {@return which section says what a reading asserts, such as {@code another section says it}}
     *
     * @param label the judgement
     */
    public static LocalizedText nameOf(AttributionLabel label) {
        return switch (label) {
            case NAMED_SECTION -> LocalizedText.of("the named section says it", "所指章节确有此说");
            case ANOTHER_SECTION -> LocalizedText.of("another section says it", "此说见于别的章节");
            case NO_SECTION -> LocalizedText.of("no section says it", "论文各节均无此说");
            case NONE_NAMED -> LocalizedText.of("no section is named", "未指明章节");
        };
    }

    /**
     * {@return the name of a kind of claim, such as {@code future work}}
     *
     * @param kind the kind
     */
    public static LocalizedText nameOf(ClaimKind kind) {
        return switch (kind) {
            case BACKGROUND -> LocalizedText.of("background", "背景");
            case MOTIVATION -> LocalizedText.of("motivation", "动机");
            case METHOD -> LocalizedText.of("method", "方法");
            case RESULT -> LocalizedText.of("result", "结果");
            case ANALYSIS -> LocalizedText.of("analysis", "分析");
            case LIMITATION -> LocalizedText.of("limitation", "局限");
            case RISK -> LocalizedText.of("risk", "风险");
            case RELATED_WORK -> LocalizedText.of("related work", "相关工作");
            case CONTRIBUTION -> LocalizedText.of("contribution", "贡献");
            case FUTURE_WORK -> LocalizedText.of("future work", "未来工作");
            case STRUCTURE -> LocalizedText.of("structure", "文章结构");
            case DISCLOSURE -> LocalizedText.of("disclosure", "公开与保留");
        };
    }

    /**
     * {@return what a piece of evidence does to a claim, such as {@code contradicts}}
     *
     * @param stance the stance
     */
    public static LocalizedText nameOf(Stance stance) {
        return switch (stance) {
            case SUPPORTS -> LocalizedText.of("supports", "支持");
            case CONTRADICTS -> LocalizedText.of("contradicts", "否定");
            case SILENT -> LocalizedText.of("silent", "未提及");
        };
    }

    /**
     * {@return the name of a tier of evidence, such as {@code measured}}
     *
     * @param tier the tier
     */
    public static LocalizedText nameOf(Tier tier) {
        return switch (tier) {
            case ASSERTED -> LocalizedText.of("asserted", "仅有陈述");
            case STATED -> LocalizedText.of("stated", "原文说明");
            case DEMONSTRATED -> LocalizedText.of("demonstrated", "有实例展示");
            case MEASURED -> LocalizedText.of("measured", "有测量结果");
        };
    }

    /**
     * {@return the name of a kind of capability, such as {@code ability}}
     *
     * @param kind the kind
     */
    public static LocalizedText nameOf(CapabilityKind kind) {
        return switch (kind) {
            case ABILITY -> LocalizedText.of("ability", "能力");
            case ADAPTATION -> LocalizedText.of("adaptation", "适配方式");
            case MODALITY -> LocalizedText.of("modality", "模态");
            case METHOD -> LocalizedText.of("method", "方法");
            case PRACTICE -> LocalizedText.of("practice", "研究做法");
            case PROPERTY -> LocalizedText.of("property", "性质");
        };
    }

    /**
     * {@return the name of what a later claim makes of a limitation, such as {@code eases}}
     *
     * @param relation the relation
     */
    public static LocalizedText nameOf(LimitationRelation relation) {
        return switch (relation) {
            case EASES -> LocalizedText.of("eases", "有所缓解");
            case CONTINUES -> LocalizedText.of("continues", "仍然存在");
            case LIFTS -> LocalizedText.of("lifts", "得到解决");
            case ANSWERS -> LocalizedText.of("answers", "得到应对");
            case NEW -> LocalizedText.of("admits first", "首次承认");
        };
    }

    /**
     * {@return the name of a way to disclose a figure, such as {@code withheld}}
     *
     * @param kind the way
     */
    public static LocalizedText nameOf(FigureKind kind) {
        return switch (kind) {
            case STATED -> LocalizedText.of("stated", "原文给出");
            case DERIVED -> LocalizedText.of("derived", "推算得出");
            case ESTIMATED -> LocalizedText.of("estimated", "外部估计");
            case WITHHELD -> LocalizedText.of("withheld", "拒绝公布");
            case UNSTATED -> LocalizedText.of("unstated", "未给出");
            case NOT_APPLICABLE -> LocalizedText.of("not applicable", "不适用");
        };
    }

    /**
     * {@return the name of a way in which a paper builds on a work, such as {@code architecture of}}
     *
     * @param kind the way
     */
    public static LocalizedText nameOf(InfluenceKind kind) {
        return switch (kind) {
            case SUCCESSOR_OF -> LocalizedText.of("successor of", "后继");
            case SCALED_FROM -> LocalizedText.of("scaled from", "放大");
            case ARCHITECTURE_OF -> LocalizedText.of("architecture of", "架构");
            case OBJECTIVE_OF -> LocalizedText.of("objective of", "训练目标");
            case METHOD_OF -> LocalizedText.of("method of", "方法");
            case DATA_OF -> LocalizedText.of("data of", "数据");
            case TOKENIZATION_OF -> LocalizedText.of("tokenization of", "分词方式");
            case EVALUATED_AGAINST -> LocalizedText.of("evaluated against", "结果对比");
            case CITES -> LocalizedText.of("cites", "引用");
        };
    }

    /**
     * {@return what happened on a date, such as {@code announcement}}
     *
     * @param kind the kind of date
     */
    public static LocalizedText nameOf(DateKind kind) {
        return switch (kind) {
            case PAPER -> LocalizedText.of("paper", "论文");
            case PREPRINT -> LocalizedText.of("preprint", "预印本");
            case ANNOUNCEMENT -> LocalizedText.of("announcement", "发布");
            case CODE -> LocalizedText.of("code", "代码");
            case WEIGHTS -> LocalizedText.of("weights", "权重");
            case API -> LocalizedText.of("interface", "接口");
        };
    }

    /**
     * {@return the name of a setting, such as {@code few-shot}}
     *
     * @param setting the setting
     */
    public static LocalizedText nameOf(Setting setting) {
        return switch (setting) {
            case FINE_TUNED -> LocalizedText.of("fine-tuned", "微调");
            case ZERO_SHOT -> LocalizedText.of("zero-shot", "零样本");
            case ONE_SHOT -> LocalizedText.of("one-shot", "单样本");
            case FEW_SHOT -> LocalizedText.of("few-shot", "少样本");
            case SUPERVISED -> LocalizedText.of("supervised", "有监督");
            case UNSUPERVISED -> LocalizedText.of("unsupervised", "无监督");
            case EXAM -> LocalizedText.of("exam", "考试");
            case HUMAN -> LocalizedText.of("people", "人类");
            case NO_MODEL -> LocalizedText.of("no model", "不涉及模型");
            case QUOTED -> LocalizedText.of("as quoted", "引用自他处");
            case UNSTATED -> LocalizedText.of("not said how", "未说明方式");
            case OTHER -> LocalizedText.of("other setting", "其他设定");
        };
    }

    /**
     * {@return what a source is, such as {@code system card}}
     *
     * @param kind the kind of source
     */
    public static LocalizedText nameOf(SourceKind kind) {
        return switch (kind) {
            case PAPER -> LocalizedText.of("paper", "论文");
            case REPORT -> LocalizedText.of("report", "技术报告");
            case SYSTEM_CARD -> LocalizedText.of("system card", "系统卡");
            case READING -> LocalizedText.of("reading", "解读");
            case REPOSITORY -> LocalizedText.of("repository", "代码库");
            case MODEL_CARD -> LocalizedText.of("model card", "模型卡");
            case POST -> LocalizedText.of("post", "博文");
            case CODE_FILE -> LocalizedText.of("code file", "代码文件");
            case DATA_SET -> LocalizedText.of("data set", "数据集");
        };
    }

    /**
     * {@return the name of what a compared system is}
     *
     * @param kind what it is
     */
    public static LocalizedText nameOf(SystemKind kind) {
        return switch (kind) {
            case MODEL -> LocalizedText.of("model", "模型");
            case ENSEMBLE -> LocalizedText.of("ensemble", "多个模型的集成");
            case HUMAN -> LocalizedText.of("people", "人");
            case BASELINE -> LocalizedText.of("baseline", "简单基线");
        };
    }

    /**
     * {@return the name of what who reports a score has to do with who made the system}
     *
     * @param relationship what they have to do with each other
     */
    public static LocalizedText nameOf(Relationship relationship) {
        return switch (relationship) {
            case FIRST_PARTY -> LocalizedText.of("first party", "同一方");
            case THIRD_PARTY -> LocalizedText.of("third party", "另一方");
            case COLLABORATIVE -> LocalizedText.of("collaborative", "共同开发");
            case OTHER -> LocalizedText.of("other", "其他");
        };
    }

    /**
     * {@return the name of an outside catalogue}
     *
     * @param scheme the catalogue
     */
    public static LocalizedText nameOf(IdScheme scheme) {
        return switch (scheme) {
            case HUGGING_FACE -> LocalizedText.of("Hugging Face", "Hugging Face");
            case ARXIV -> LocalizedText.of("arXiv", "arXiv");
            case DOI -> LocalizedText.of("DOI", "DOI");
            case ACL_ANTHOLOGY -> LocalizedText.of("ACL Anthology", "ACL Anthology");
            case EPOCH -> LocalizedText.of("Epoch AI", "Epoch AI");
            case REPOSITORY -> LocalizedText.of("repository", "代码库");
        };
    }
}
