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
import dev.stemma.model.figure.Topic;
import dev.stemma.model.id.Named;
import dev.stemma.model.paper.DateKind;
import dev.stemma.model.paper.InfluenceKind;
import dev.stemma.model.source.IdScheme;
import dev.stemma.model.source.LocalizedText;
import dev.stemma.model.source.SourceKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The words for the constants of the model, in English and Chinese.
 *
 * <p>These are for people; what files and tables use is {@link dev.stemma.model.id.Named#id()}. Stateless and thread-safe.
 *
 * @since 0.1.0
 */
public final class Vocabulary {

    private static final Map<Named, LocalizedText> NAMES = new HashMap<>();

    static {
        add(Quantity.PARAMETERS, "parameters", "参数量");
        add(Quantity.LAYERS, "layers", "层数");
        add(Quantity.D_MODEL, "model width d_model", "模型宽度 d_model");
        add(Quantity.HEADS, "attention heads", "注意力头数");
        add(Quantity.D_HEAD, "head width d_head", "注意力头宽度 d_head");
        add(Quantity.D_FF, "feed-forward width d_ff", "前馈层宽度 d_ff");
        add(Quantity.CONTEXT, "context length", "上下文长度");
        add(Quantity.VOCABULARY, "vocabulary size", "词表大小");
        add(Quantity.TRAINING_TOKENS, "training tokens", "训练词元数");
        add(Quantity.DATASET_TOKENS, "tokens in the data", "数据的词元数");
        add(Quantity.DATASET_BYTES, "bytes of data", "数据的字节数");
        add(Quantity.DATASET_DOCUMENTS, "documents in the data", "数据的文档数");
        add(Quantity.DATASET_RAW_BYTES, "bytes of raw data", "原始数据的字节数");
        add(Quantity.CRAWL_SHARDS, "shards of the crawl", "网络抓取的分片数");
        add(Quantity.FILTER_PARETO_SHAPE, "Pareto shape of the filter", "过滤所用帕累托分布的形状参数");
        add(Quantity.DEDUPLICATION_HASHES, "hashes for deduplication", "去重所用的哈希数");
        add(Quantity.EPOCHS, "passes through the data", "训练轮数");
        add(Quantity.BATCH_SIZE_SEQUENCES, "batch size in sequences", "批大小（按序列计）");
        add(Quantity.BATCH_SIZE_TOKENS, "batch size in tokens", "批大小（按词元计）");
        add(Quantity.LEARNING_RATE, "peak learning rate", "最高学习率");
        add(Quantity.WARMUP_UPDATES, "warm-up in updates", "预热步数");
        add(Quantity.WARMUP_TOKENS, "warm-up in tokens", "预热词元数");
        add(Quantity.DROPOUT, "dropout", "dropout 概率");
        add(Quantity.WEIGHT_DECAY, "weight decay", "权重衰减");
        add(Quantity.GRADIENT_CLIP, "gradient clipping", "梯度裁剪");
        add(Quantity.FINE_TUNING_LEARNING_RATE, "learning rate of fine-tuning", "微调的学习率");
        add(Quantity.FINE_TUNING_BATCH_SIZE, "batch size of fine-tuning", "微调的批大小");
        add(Quantity.FINE_TUNING_EPOCHS, "passes of fine-tuning", "微调的轮数");
        add(Quantity.FINE_TUNING_WARMUP, "warm-up of fine-tuning", "微调的预热占比");
        add(Quantity.CLASSIFIER_DROPOUT, "dropout of the classifier", "分类器的 dropout 概率");
        add(Quantity.AUXILIARY_WEIGHT, "weight of the auxiliary objective", "辅助目标的权重");
        add(Quantity.TRAINING_FLOP, "training compute in FLOP", "训练计算量（FLOP）");
        add(Quantity.TRAINING_PF_DAYS, "training compute in petaflop/s-days", "训练计算量（petaflop/s-day）");
        add(Quantity.TRAINING_DURATION, "duration of training", "训练时长");
        add(Quantity.TRAINING_ENERGY, "energy of training", "训练耗电量");
        add(Quantity.TRAINING_CARBON, "emissions of training", "训练的碳排放");
        add(Quantity.FLOP_PER_PARAMETER_AND_TOKEN, "operations per parameter and token", "每个参数每个词元的运算次数");
        add(Quantity.FORWARD_FLOP, "forward operations per active parameter and token", "前向计算中每个激活参数每个词元的运算次数");
        add(Quantity.BACKWARD_FACTOR, "factor for the backward pass", "计入反向计算的倍数");
        add(Quantity.ACTIVE_FRACTION, "fraction of parameters active", "激活参数的比例");
        add(Quantity.ACTIVATION, "activation function", "激活函数");
        add(Quantity.NORMALIZATION, "normalization", "归一化");
        add(Quantity.POSITION_ENCODING, "position encoding", "位置编码");
        add(Quantity.ATTENTION_PATTERN, "attention pattern", "注意力模式");
        add(Quantity.TOKENIZATION, "tokenization", "分词方式");
        add(Quantity.WEIGHT_TYING, "weight tying", "权重共享");
        add(Quantity.INITIALIZATION, "initialization", "初始化");
        add(Quantity.OPTIMIZER, "optimizer", "优化器");
        add(Quantity.LEARNING_RATE_SCHEDULE, "learning rate schedule", "学习率调度");
        add(Quantity.TRAINING_DATA, "training data", "训练数据");
        add(Quantity.DATA_CUTOFF, "cut-off of the data", "数据截止时间");
        add(Quantity.HARDWARE, "hardware", "硬件");
        add(Quantity.HARDWARE_OWNER, "owner of the hardware", "硬件所有者");
        add(Quantity.FRAMEWORK, "training software", "训练软件");
        add(Quantity.PACKING, "packing of sequences", "序列的拼装方式");
        add(Quantity.TRAINING_OBJECTIVE, "training objective", "训练目标");
        add(Quantity.LOSS_LAW, "loss law", "损失规律");
        add(Quantity.ADAPTATION, "adaptation to tasks", "任务适配方式");
        add(Quantity.POST_TRAINING, "post-training", "后训练");
        add(Quantity.INPUT_MODALITIES, "input modalities", "输入模态");
        add(Quantity.OUTPUT_MODALITIES, "output modalities", "输出模态");

        add(Verdict.SUPPORTED, "supported", "属实");
        add(Verdict.PARTLY_SUPPORTED, "partly supported", "部分属实");
        add(Verdict.REFUTED, "refuted", "不实");
        add(Verdict.NOT_STATED, "not stated", "原文未提");
        add(Verdict.CONFLICTING, "conflicting", "证据冲突");

        add(AttributionLabel.NAMED_SECTION, "the named section says it", "所指章节确有此说");
        add(AttributionLabel.ANOTHER_SECTION, "another section says it", "此说见于别的章节");
        add(AttributionLabel.NO_SECTION, "no section says it", "论文各节均无此说");
        add(AttributionLabel.NONE_NAMED, "no section is named", "未指明章节");

        add(ClaimKind.BACKGROUND, "background", "背景");
        add(ClaimKind.MOTIVATION, "motivation", "动机");
        add(ClaimKind.METHOD, "method", "方法");
        add(ClaimKind.RESULT, "result", "结果");
        add(ClaimKind.ANALYSIS, "analysis", "分析");
        add(ClaimKind.LIMITATION, "limitation", "局限");
        add(ClaimKind.RISK, "risk", "风险");
        add(ClaimKind.RELATED_WORK, "related work", "相关工作");
        add(ClaimKind.CONTRIBUTION, "contribution", "贡献");
        add(ClaimKind.FUTURE_WORK, "future work", "未来工作");
        add(ClaimKind.STRUCTURE, "structure", "文章结构");
        add(ClaimKind.DISCLOSURE, "disclosure", "公开与保留");

        add(Stance.SUPPORTS, "supports", "支持");
        add(Stance.CONTRADICTS, "contradicts", "否定");
        add(Stance.SILENT, "silent", "未提及");

        add(Tier.ASSERTED, "asserted", "仅有陈述");
        add(Tier.STATED, "stated", "原文说明");
        add(Tier.DEMONSTRATED, "demonstrated", "有实例展示");
        add(Tier.MEASURED, "measured", "有测量结果");

        add(CapabilityKind.ABILITY, "ability", "能力");
        add(CapabilityKind.ADAPTATION, "adaptation", "适配方式");
        add(CapabilityKind.MODALITY, "modality", "模态");
        add(CapabilityKind.METHOD, "method", "方法");
        add(CapabilityKind.PRACTICE, "practice", "研究做法");
        add(CapabilityKind.PROPERTY, "property", "性质");

        add(LimitationRelation.EASES, "eases", "有所缓解");
        add(LimitationRelation.CONTINUES, "continues", "仍然存在");
        add(LimitationRelation.LIFTS, "lifts", "得到解决");
        add(LimitationRelation.ANSWERS, "answers", "得到应对");
        add(LimitationRelation.NEW, "admits first", "首次承认");

        add(FigureKind.STATED, "stated", "原文给出");
        add(FigureKind.DERIVED, "derived", "推算得出");
        add(FigureKind.ESTIMATED, "estimated", "外部估计");
        add(FigureKind.WITHHELD, "withheld", "拒绝公布");
        add(FigureKind.UNSTATED, "unstated", "未给出");
        add(FigureKind.NOT_APPLICABLE, "not applicable", "不适用");

        add(InfluenceKind.SUCCESSOR_OF, "successor of", "后继");
        add(InfluenceKind.SCALED_FROM, "scaled from", "放大");
        add(InfluenceKind.ARCHITECTURE_OF, "architecture of", "架构");
        add(InfluenceKind.OBJECTIVE_OF, "objective of", "训练目标");
        add(InfluenceKind.METHOD_OF, "method of", "方法");
        add(InfluenceKind.DATA_OF, "data of", "数据");
        add(InfluenceKind.TOKENIZATION_OF, "tokenization of", "分词方式");
        add(InfluenceKind.EVALUATED_AGAINST, "evaluated against", "结果对比");
        add(InfluenceKind.CITES, "cites", "引用");

        add(DateKind.PAPER, "paper", "论文");
        add(DateKind.PREPRINT, "preprint", "预印本");
        add(DateKind.ANNOUNCEMENT, "announcement", "发布");
        add(DateKind.CODE, "code", "代码");
        add(DateKind.WEIGHTS, "weights", "权重");
        add(DateKind.API, "interface", "接口");

        add(Setting.FINE_TUNED, "fine-tuned", "微调");
        add(Setting.ZERO_SHOT, "zero-shot", "零样本");
        add(Setting.ONE_SHOT, "one-shot", "单样本");
        add(Setting.FEW_SHOT, "few-shot", "少样本");
        add(Setting.SUPERVISED, "supervised", "有监督");
        add(Setting.UNSUPERVISED, "unsupervised", "无监督");
        add(Setting.EXAM, "exam", "考试");
        add(Setting.HUMAN, "people", "人类");
        add(Setting.NO_MODEL, "no model", "不涉及模型");
        add(Setting.QUOTED, "as quoted", "引用自他处");
        add(Setting.UNSTATED, "not said how", "未说明方式");
        add(Setting.OTHER, "other setting", "其他设定");

        add(SourceKind.PAPER, "paper", "论文");
        add(SourceKind.REPORT, "report", "技术报告");
        add(SourceKind.SYSTEM_CARD, "system card", "系统卡");
        add(SourceKind.READING, "reading", "解读");
        add(SourceKind.REPOSITORY, "repository", "代码库");
        add(SourceKind.MODEL_CARD, "model card", "模型卡");
        add(SourceKind.POST, "post", "博文");
        add(SourceKind.CODE_FILE, "code file", "代码文件");
        add(SourceKind.DATA_SET, "data set", "数据集");

        add(SystemKind.MODEL, "model", "模型");
        add(SystemKind.ENSEMBLE, "ensemble", "多个模型的集成");
        add(SystemKind.HUMAN, "people", "人");
        add(SystemKind.BASELINE, "baseline", "简单基线");

        add(Relationship.FIRST_PARTY, "first party", "同一方");
        add(Relationship.THIRD_PARTY, "third party", "另一方");
        add(Relationship.COLLABORATIVE, "collaborative", "共同开发");
        add(Relationship.OTHER, "other", "其他");

        add(IdScheme.HUGGING_FACE, "Hugging Face", "Hugging Face");
        add(IdScheme.ARXIV, "arXiv", "arXiv");
        add(IdScheme.DOI, "DOI", "DOI");
        add(IdScheme.ACL_ANTHOLOGY, "ACL Anthology", "ACL Anthology");
        add(IdScheme.EPOCH, "Epoch AI", "Epoch AI");
        add(IdScheme.REPOSITORY, "repository", "代码库");

        add(Topic.ARCHITECTURE, "architecture", "架构");
        add(Topic.SCALE, "scale", "规模");
        add(Topic.DATA, "data", "数据");
        add(Topic.TRAINING, "training", "训练");
        add(Topic.PARADIGM, "paradigm", "使用范式");
    }

    private Vocabulary() {}

    private static void add(Named constant, String en, String zh) {
        NAMES.put(constant, LocalizedText.of(en, zh));
    }

    /**
     * {@return the name of a constant, such as {@code context length} of a quantity or {@code partly supported} of a verdict}
     *
     * @param constant a quantity or its topic, a kind of anything, a verdict, label, stance, tier, relation, setting or scheme
     * @throws IllegalArgumentException if it is another constant, for which people need no word
     */
    public static LocalizedText nameOf(Named constant) {
        LocalizedText name = NAMES.get(constant);
        if (name == null) {
            throw new IllegalArgumentException("there are no words for '" + constant + "' of "
                    + constant.getClass().getName());
        }
        return name;
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
}
