package money

// Which nouns make a number a count. Two lists, because they answer two questions:
//
//   - measured: what may stand after a number that has its own 万 or 千. Such a number is money unless it counts
//     something: 8万度电, 12万人. The list holds what people count by the thousand, and no word that a sentence about
//     money goes on with (8万年费, 8万只能拿4万).
//   - classifiers: what may stand after a plain number. It is wide, for a plain number is money only by its context.

// measured follows numbers in thousands and more that are no money.
var measured = words("", `
	人!民工均才力家脸 个!w亿税 名!义 位!于置 家!电具里庭 户 台!币式 辆 艘 架!构 座 栋 幢 颗 枚 粒 片!区面 张!罗总 条!件 项!目 种!子 份!额
	件!事 套!餐路 册 篇 页 行?代数日文 字!据 股!权份东 票!据 亩 吨 斤 公斤 千克 克!扣服 升?水油 米!粒 平!台均摊时常安价 平米 平方 公里 公顷 厘米
	里?路地 瓦 兆瓦 千瓦 伏 伏特 安时 毫安 度!假过 小时 分钟 秒 卡!在着住壳 核!心算定减查准验实 卡时 核时 机时 工时 课时 学时 人时 人次 人天 人月
	次!年月要性 步!骤 倍 岁 批?次 单!价位独纯一 箱 桶 瓶!颈 只?鸡鸭羊猪股基灯手猫狗机 头?牛猪羊 口?人 根?线光网 支?队笔股 间?房教 门?课 床
	道?题 号?人 路?视摄并 夜 点?赞 届!时 场?次比演直 组?数样词 块?显卡板屏硬地 篇幅 股票
	粉丝 粉 日活 月活 学生 员工!工福培薪社成餐 职工!工 居民 人口 市民 群众 观众 读者 学者 开发者 参数 token tokens 令牌 像素
	注册?用会 播放?量次 浏览?量次 下载?量次 访问?量次 阅读?量次 调用?量次 订阅?用者 星标 星!期 star stars fork forks follower followers user users
	people person persons staff employees customers items images pictures calls requests hours hrs hour minutes days months years words params parameters
	param views downloads lines rows samples records pcs units times cpus cores core cards servers km kg kwh kw mw gw gwh mwh wh mm cm mah
	bit bits byte bytes kb mb gb tb pb hz khz mhz ghz fps dpi px qps tps rpm flops tflops pflops tops sqm 字节 比特 赫兹 赫 流明 分贝 千卡 大卡 焦 帕`).
	words("weak", "个人 客户!赖取退欠违毁 用户 会员!费 学员!费 语料 级 点击 并发 活跃 句 词 例!如外 题 gpu gpus")

// byThousands is counted in such numbers that the digit after a 万 belongs to them, too: 1万5卡时, 三万二人次.
var byThousands = words("", "卡时 核时 机时 工时 课时 学时 人时 人次 人天 粉丝 tokens token")

// technical follows k and w where they are no 千 and 万: 4k高清, 32k窗口, 300w电源.
var technical = words("", "屏 显示 分辨 高清 超高清 视频 画质 电视 直播 上下文 窗口 长度 电源 功率 功耗 充电 快充 灯 电机")

// classifiers follows plain numbers that are no money.
var classifiers = words("", `
	年!费付租薪化底度销采营收 年度!费 月!租费付薪供底初销 日!元圆币 号!称 天!使价猫 周!转 星期 礼拜 季!付费 季度 世纪 小时 时!候 点!多心儿 分!一二两三四五六七八九十0123456789期批摊给别开完成 分钟 秒 刻
	人!民工均才力家 名!义 位!于置 个 户 家!电具里庭 台!币 张 片!区面 块!钱 颗 枚 根 支!付出持撑 款!项 套!餐路 种!子 笔!记试 份!额 件!事 项!目 条!件 期!间货权 届 轮
	章 节!约省 段 句 步 级 层 室 栋 路!由 折 成!本果为都交立功长熟效员就 倍 篇 页 册 集!成群团 部!分署门 次!年月要性 回?合 遍 趟 批!准复 组!织 排 班 岁 度!假过 米 平!台均摊时常安价
	平米 平方 公里 公顷 亩 吨 斤 公斤 克!扣服 千克 毫升 升?水油 厘米 毫米 寸 英寸 瓦 千瓦 兆瓦 伏 安时 毫安 核!心算定减查准验实 卡!在着住壳里 字 词 行?代数日文业 票!据 股!权份东 夜 架!构 辆 艘 座
	股票 人次 人天 人月 卡时 核时 机时 工时 课时 学时 用户 粉丝 会员!费 学员!费 员工 日活 月活 参数 像素 比特 字节 赫 转 门?课 道?题 床 只?鸡鸭羊猪股基灯手猫狗机 本?书 头?牛猪羊 间?房教 单!价位独纯一
	版!权 样!品本式 类!似 席!卷地梦次 坐席 座席 账号 节点 端口 例!如外子会 车间 门店 维 元?宇素件一二三 显卡 显示 万 亿 千 百 系列 版本 型号 规格 多个 多家 多人 多名 多台 多次 多项 多款 多年 多天 多种 余个 余家 余人 来个 来人 来家 来年 几个
	token tokens star stars user users people person items images hours hour days months years percent pct pcs units gpu gpus cards core cores models products servers
	km kg kwh kw mw mm cm gb tb mb kb qps fps hz ghz sqm`)

// countedBefore ends before numbers in thousands and more that count what was named first: 日活500万, 参数700亿.
var countedBefore = suffixes("", `
	日活 月活 日活跃 用户 用户数 用户量 注册用户 活跃用户 粉丝 粉丝数 参数 参数量 参数规模 参数为 下载量 访问量 浏览量 播放量 调用量 点击量 阅读量 数据量 样本量 样本数 人口 人数
	装机 装机量 产能 面积 建筑面积 功耗 功率 tdp 续航 里程 上下文 上下文长度 窗口 窗口长度 分辨率 字数 代码量 词表 次数 台数 并发 并发数 并发量 qps star stars 星标 耗电 耗电量 用电 用电量
	电量 耗电为 员工 员工数 token tokens 编号 单号 股票 代码`)
